import { isBeyond, publishedHere, queryOf, type SearchParams, windowOf, windowParams } from '#app/(reader)/addresses.ts'
import { askPaper } from '#app/(reader)/asked.ts'
import { headOf } from '#app/(reader)/heads.ts'
import { missing } from '#app/(reader)/missing.tsx'
import { say } from '#app/(reader)/say.ts'
import { listGraph } from '#circulation/structured-data/pages.ts'
import { LatestView } from '#components/reader/lists/latest-view.tsx'
import { Sheet } from '#components/reader/sheet.tsx'
import { StructuredData } from '#components/reader/structured-data.tsx'
import { voiceOf } from '#components/reader/voice.ts'
import { listLatest } from '#db/queries/reader/lists.ts'
import { LISTS_TAG } from '#domain/tags.ts'

type Props = { searchParams: SearchParams }

export async function generateMetadata({ searchParams }: Props) {
  const older = windowOf(await searchParams)
  return headOf({ paper: await askPaper(), title: older ? 'Latest, older stories' : 'Latest', path: `/latest${older}` })
}

/** Every story, newest first. */
export default async function LatestPage({ searchParams }: Props) {
  const query = await searchParams
  const paper = await askPaper()
  const window = windowParams.parse(query)
  const listing = await listLatest(window)
  if (isBeyond(window, listing.cards)) return missing('/latest', queryOf(query))
  await say({ tags: [LISTS_TAG], cards: listing.cards })
  const voice = voiceOf(paper)
  return (
    <Sheet paper={paper} voice={voice}>
      <StructuredData
        of={listGraph(
          { name: voice.words.latest, path: `/latest${windowOf(query)}` },
          listing.cards,
          publishedHere(paper),
        )}
      />
      <LatestView listing={listing} voice={voice} />
    </Sheet>
  )
}
