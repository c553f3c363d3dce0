import { askLasting, type Lasting } from '#db/queries/reader/turns.ts'
import type { Card } from '#domain/reading.ts'
import { articleTag, PAPER_TAG } from '#domain/tags.ts'
import { answer, secondsSinceBegun } from '#press/page.ts'

type About = { tags: readonly string[]; cards?: readonly Card[]; lastModified?: Date } & Lasting

/** Tells the press what a page stands on, and how long it lasts by itself. */
export async function say(about: About): Promise<void> {
  const tags = sayWhole(about)
  answer(await askLasting(tags, secondsSinceBegun()))
}

/** The same for a page that knows already how long it lasts. */
export function sayWhole({ tags, cards = [], ...about }: About): string[] {
  const all = [...new Set([...tags, PAPER_TAG, ...cards.map((card) => articleTag(card.id))])]
  answer({ tags: all, ...about })
  return all
}
