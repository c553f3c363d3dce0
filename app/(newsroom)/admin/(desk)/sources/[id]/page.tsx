import type { Metadata } from 'next'
import { change } from '#app/(newsroom)/admin/(desk)/sources/actions.ts'
import { forStaff } from '#app/(newsroom)/for-staff.ts'
import { NotForYou, NotHere } from '#components/newsroom/desk/desk-refusals.tsx'
import { Done } from '#components/newsroom/sections/done.tsx'
import { DeskPage } from '#components/newsroom/shell/desk-page.tsx'
import { SourceView } from '#components/newsroom/sources/source-form.tsx'
import { getSource } from '#db/queries/newsroom/sources.ts'
import { answer } from '#press/page.ts'

export const metadata: Metadata = { title: 'Source' }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string }> }

export default async function SourcePage({ params, searchParams }: Props) {
  const [{ id }, { done }] = await Promise.all([params, searchParams])
  const asked = await forStaff((staff) => getSource(staff, id))
  if ('why' in asked) return <NotForYou why={asked.why} />
  const source = asked.made
  if (!source) {
    answer({ status: 404 })
    return <NotHere title="No such source" what="No source of the paper has this address of a page." />
  }
  return (
    <DeskPage title={source.name} sub="Source" back={{ href: '/admin/sources', label: 'Sources' }}>
      {done === 'made' && <Done>Made. Stories can name it now.</Done>}
      <SourceView source={source} change={change} />
    </DeskPage>
  )
}
