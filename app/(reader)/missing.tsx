import { permanentRedirect } from 'next/navigation'
import { MissingView } from '#components/reader/errors/missing-view.tsx'
import { Sheet } from '#components/reader/sheet.tsx'
import { voiceOf } from '#components/reader/voice.ts'
import { getMove } from '#db/queries/reader/addresses.ts'
import { listLatest } from '#db/queries/reader/lists.ts'
import { LISTS_TAG } from '#domain/tags.ts'
import { answer } from '#press/page.ts'
import { askPaper } from './asked.ts'
import { say } from './say.ts'

/** What answers an address that shows nothing: where it has moved to, else the whole page that says so. */
export async function missing(path: string, query = '') {
  await followMove(path, query)
  answer({ status: 404 })
  const paper = await askPaper()
  const voice = voiceOf(paper)
  const latest = await listLatest({ limit: 12 })
  const pictured = latest.cards.filter((card) => card.picture)
  const cards = (pictured.length < 4 ? latest.cards : pictured).slice(0, 4)
  await say({ tags: [LISTS_TAG], cards })
  return (
    <Sheet paper={paper} voice={voice}>
      <MissingView paper={paper} cards={cards} voice={voice} />
    </Sheet>
  )
}

/** Leads to where an address has moved, in one hop; its query string counts where the old one had it. */
export async function followMove(path: string, query = ''): Promise<void> {
  const moved = (query && (await getMove(`${path}${query}`))) || (await getMove(path))
  if (moved) permanentRedirect(encodeURI(moved))
}
