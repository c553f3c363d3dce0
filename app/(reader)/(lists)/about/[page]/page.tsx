import { cache } from 'react'
import { decoded, publishedHere, queryOf, type SearchParams } from '#app/(reader)/addresses.ts'
import { askPaper } from '#app/(reader)/asked.ts'
import { headOf } from '#app/(reader)/heads.ts'
import { missing } from '#app/(reader)/missing.tsx'
import { say } from '#app/(reader)/say.ts'
import { paperPageGraph } from '#circulation/structured-data/pages.ts'
import { stepsFromFront } from '#components/reader/article/breadcrumb.tsx'
import { PageView } from '#components/reader/lists/page-view.tsx'
import { Sheet } from '#components/reader/sheet.tsx'
import { StructuredData } from '#components/reader/structured-data.tsx'
import { voiceOf } from '#components/reader/voice.ts'
import { getPage } from '#db/queries/reader/pages.ts'

type Props = { params: Promise<{ page: string }>; searchParams: SearchParams }

const askPage = cache(getPage)

export async function generateMetadata({ params }: Props) {
  const slug = decoded((await params).page)
  const [paper, page] = await Promise.all([askPaper(), askPage(slug)])
  if (!page) return headOf({ paper, title: 'Page not found', hidden: true })
  return headOf({ paper, title: page.title, path: `/about/${slug}` })
}

/** A page about the paper. */
export default async function AboutPage({ params, searchParams }: Props) {
  const slug = decoded((await params).page)
  const [paper, page] = await Promise.all([askPaper(), askPage(slug)])
  if (!page) return missing(`/about/${slug}`, queryOf(await searchParams))
  await say({ tags: [], lastModified: page.updatedAt })
  const voice = voiceOf(paper)
  const path = `/about/${slug}`
  return (
    <Sheet paper={paper} voice={voice}>
      <StructuredData
        of={paperPageGraph(
          { name: page.title, path, updatedAt: page.updatedAt },
          stepsFromFront(voice, [{ name: page.title, path }]),
          publishedHere(paper),
        )}
      />
      <PageView page={page} voice={voice} />
    </Sheet>
  )
}
