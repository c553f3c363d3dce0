import { decoded, queryOf, type SearchParams } from '#app/(reader)/addresses.ts'
import { askPaper } from '#app/(reader)/asked.ts'
import { headOf } from '#app/(reader)/heads.ts'
import { missing } from '#app/(reader)/missing.tsx'

type Props = { params: Promise<{ rest: string[] }>; searchParams: SearchParams }

export const generateMetadata = async () => headOf({ paper: await askPaper(), title: 'Page not found', hidden: true })

/** Whatever no other page answers: an old address that has moved, or none of ours. */
export default async function RestPage({ params, searchParams }: Props) {
  const { rest } = await params
  return missing(`/${rest.map(decoded).join('/')}`, queryOf(await searchParams))
}
