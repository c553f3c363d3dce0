import { isBeyond, queryOf, type SearchParams, windowParams } from '#app/(reader)/addresses.ts'
import { askPaper } from '#app/(reader)/asked.ts'
import { headOf } from '#app/(reader)/heads.ts'
import { missing } from '#app/(reader)/missing.tsx'
import { say } from '#app/(reader)/say.ts'
import { LatestView } from '#components/reader/lists/latest-view.tsx'
import { Sheet } from '#components/reader/sheet.tsx'
import { voiceOf } from '#components/reader/voice.ts'
import { listLatest } from '#db/queries/reader/lists.ts'
import { LISTS_TAG } from '#domain/tags.ts'

type Props = { searchParams: SearchParams }

export async function generateMetadata({ searchParams }: Props) {
  const { before, after } = windowParams.parse(await searchParams)
  const older = queryOf({ before, after })
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
      <LatestView listing={listing} voice={voice} />
    </Sheet>
  )
}
