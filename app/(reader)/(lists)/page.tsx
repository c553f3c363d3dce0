import { publishedHere, queryOf, type SearchParams } from '#app/(reader)/addresses.ts'
import { askPaper } from '#app/(reader)/asked.ts'
import { headOf } from '#app/(reader)/heads.ts'
import { followMove } from '#app/(reader)/missing.tsx'
import { say } from '#app/(reader)/say.ts'
import { frontGraph } from '#circulation/structured-data/pages.ts'
import { FrontView } from '#components/reader/front/front-view.tsx'
import { Sheet } from '#components/reader/sheet.tsx'
import { StructuredData } from '#components/reader/structured-data.tsx'
import { voiceOf } from '#components/reader/voice.ts'
import { getFront } from '#db/queries/reader/front.ts'
import { contributorTag, LISTS_TAG } from '#domain/tags.ts'
import { secondsToMidnight } from '#lib/dates.ts'

export const generateMetadata = async () => headOf({ paper: await askPaper(), path: '/' })

/** The front. Old addresses such as `/?p=12` lead away from it. */
export default async function FrontPage({ searchParams }: { searchParams: SearchParams }) {
  const query = queryOf(await searchParams)
  if (query) await followMove('/', query)
  const paper = await askPaper()
  const voice = voiceOf(paper)
  const front = await getFront(paper)
  const now = new Date()
  await say({
    tags: [LISTS_TAG, ...[...front.writers.values()].map((writer) => contributorTag(writer.id))],
    freshForSeconds: secondsToMidnight(paper.timeZone, now),
  })
  return (
    <Sheet paper={paper} voice={voice} front={{ today: now }}>
      <StructuredData of={frontGraph(publishedHere(paper))} />
      <FrontView front={front} voice={voice} />
    </Sheet>
  )
}
