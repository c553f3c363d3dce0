import { listShareCards } from '#db/queries/reader/share-cards.ts'
import { CARDS_FOLDER, shareCardFile, storyOfFile } from '#domain/share-card.ts'
import { storage } from '#lib/storage.ts'

const DAY_MS = 86_400_000
const AT_ONCE = 500

/** Clears the store of cards that no public version shows any more, and of what was left on its way; gives what it removed. */
export async function sweepCards({ olderThanMs = DAY_MS } = {}): Promise<string[]> {
  const before = new Date(Date.now() - olderThanMs)
  const removed: string[] = []
  for (const shelf of await storage().list(CARDS_FOLDER)) {
    const files = await storage().list(shelf.name)
    for (let at = 0; at < files.length; at += AT_ONCE) {
      const some = files.slice(at, at + AT_ONCE)
      const cards = await listShareCards(some.flatMap(({ name }) => storyOfFile(name) ?? []))
      const named = new Set(cards.map(shareCardFile))
      const left = some.filter(({ name, changedAt }) => !named.has(name) && changedAt <= before)
      for (const { name } of left) await storage().remove(name)
      removed.push(...left.map(({ name }) => name))
    }
  }
  return removed
}
