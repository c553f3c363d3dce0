import { secondsUntilTurn } from '#db/queries/reader/turns.ts'
import type { Card } from '#domain/reading.ts'
import { articleTag, PAPER_TAG } from '#domain/tags.ts'
import { answer, secondsSinceBegun } from '#press/page.ts'

type About = { tags: readonly string[]; cards?: readonly Card[]; lastModified?: Date; freshForSeconds?: number }

/** Tells the press what a page stands on, and how long it stays true by itself. */
export async function say(about: About): Promise<void> {
  const tags = sayWhole(about)
  const asked = secondsSinceBegun()
  const seconds = await secondsUntilTurn(tags, asked)
  // Counted from before the question, so that the page ends a moment too early rather than too late.
  if (seconds !== undefined) answer({ freshForSeconds: seconds - (secondsSinceBegun() - asked) })
}

/** The same for a page that knows already when something turns. */
export function sayWhole({ tags, cards = [], lastModified, freshForSeconds }: About): string[] {
  const all = [...new Set([...tags, PAPER_TAG, ...cards.map((card) => articleTag(card.id))])]
  answer({ tags: all, lastModified, freshForSeconds })
  return all
}
