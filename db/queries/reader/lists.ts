import { type SQL, sql } from 'drizzle-orm'
import { read } from '#db/reader-client.ts'
import type { Card, Listing, Story } from '#domain/reading.ts'
import { cursorOf, placeOf } from '#lib/cursor.ts'
import { type CardJson, cardRows, toCard } from './card-rows.ts'
import { topicStories } from './topic-stories.ts'
import { eachTurn, type Lasting, lastingOf, type TurnRow } from './turns.ts'

/** A place in a list, as it came in an address. */
export type Window = { before?: string; after?: string; limit?: number }

const A_PAGE = 20

/** Stories of the whole paper, newest first. */
export const listLatest = (window: Window = {}) =>
  listing(window, sql`x.id`, (page) => sql`select * from readers.articles x ${page(sql`true`)}`)

export const listInSection = (sectionId: string, window: Window = {}) =>
  listing(window, sql`x.id`, (page) => sql`select * from readers.articles x ${page(sql`x.section_id = ${sectionId}`)}`)

export const listOnTopic = (topicId: string, window: Window = {}) =>
  listing(window, sql`x.article_id`, (page) => named(topicStories(topicId, page)))

export const listByContributor = (contributorId: string, window: Window = {}) =>
  listing(window, sql`x.article_id`, (page) =>
    named(sql`readers.contributor_articles x ${page(sql`x.contributor_id = ${contributorId}`)}`),
  )

/** Articles by the ids that another view gives. */
const named = (ids: SQL) =>
  sql`select a.* from (select x.article_id from ${ids}) n join readers.articles a on a.id = n.article_id`

/** Runs a list query with the part that finds the page: keyset on the first publication and the id, one row too many. */
async function listing(window: Window, id: SQL, query: (page: (where: SQL) => SQL) => SQL): Promise<Listing> {
  const limit = window.limit ?? A_PAGE
  const before = placeOf(window.before)
  const after = before ? undefined : placeOf(window.after)
  const page = (where: SQL) => {
    if (before) {
      return sql`where ${where} and (x.first_public_from, ${id}) < (${before.at.toISOString()}::timestamptz, ${before.id}::uuid)
        order by x.first_public_from desc, ${id} desc limit ${limit + 1}`
    }
    if (after) {
      return sql`where ${where} and (x.first_public_from, ${id}) > (${after.at.toISOString()}::timestamptz, ${after.id}::uuid)
        order by x.first_public_from asc, ${id} asc limit ${limit + 1}`
    }
    return sql`where ${where} order by x.first_public_from desc, ${id} desc limit ${limit + 1}`
  }
  const rows = await read<{ card: CardJson }>(sql`${cardRows(query(page))}
    order by a.first_public_from desc, a.id desc`)
  const found = rows.map(({ card }) => toCard(card))
  const overflow = found.length > limit
  const cards = after && overflow ? found.slice(1) : found.slice(0, limit)
  const [first, last] = [cards[0], cards.at(-1)]
  const place = (card: Card | undefined) => card && cursorOf({ at: card.publishedOn, id: card.id })
  return {
    cards,
    older: (after ? cards.length > 0 : overflow) ? place(last) : undefined,
    newer: (after ? overflow : before !== undefined) ? place(first) : undefined,
  }
}

/** What stands beside a story. */
export type Beside = {
  recent: Card[]
  latest: Card[]
  more: Card[]
  inBody: ReadonlyMap<string, Card>
  /** How long the paper's lists last by themselves, and so all of this. */
  lasting: Lasting
}

/**
 * What stands beside a story: the list under it (chosen, or its section's newest), the latest of the paper, more on its main
 * topic, the stories its body leads to, and how long all of it stays true. One round trip.
 */
export async function listBeside(story: Story, elapsedSeconds = 0): Promise<Beside> {
  const topic = story.topics[0]?.id ?? null
  const part = (
    name: string,
    articles: SQL,
  ) => sql`select ${name}::text as part, card, row_number() over () as place, null::double precision as seconds, null::boolean as ends
    from (${cardRows(articles)}) cards`
  const newest = (where: SQL, limit: number) =>
    sql`select * from readers.articles x where ${where} and x.id <> ${story.id} order by x.first_public_from desc, x.id desc limit ${limit}`
  const chosen = (ids: readonly string[]) =>
    sql`select * from readers.articles x where x.id = any(${sql.param([...ids])}::uuid[])`
  const recent =
    story.relatedInList.length > 0 ? chosen(story.relatedInList) : newest(sql`x.section_id = ${story.section.id}`, 5)
  type Row = TurnRow & { part: string; card: CardJson }
  const asked = performance.now()
  const rows = await read<Row>(sql`
    (select 'turn' as part, null::jsonb as card, 0::bigint as place, min(seconds) as seconds, ends from readers.turns()
      where tag = 'lists' ${eachTurn}) union all
    (${part('recent', recent)}) union all
    (${part('latest', newest(sql`true`, 6))}) union all
    (${part('body', chosen(story.relatedInBody))}) union all
    (${part(
      'more',
      named(
        topicStories(
          topic,
          (where) => sql`where ${where} and x.article_id <> ${story.id}
      order by x.first_public_from desc, x.article_id desc limit 3`,
        ),
      ),
    )})`)
  const lasting = lastingOf(rows, elapsedSeconds, asked)
  const cards = (name: string) => rows.filter((row) => row.part === name).map((row) => toCard(row.card))
  const newestFirst = (list: Card[]) => list.sort((a, b) => b.publishedOn.getTime() - a.publishedOn.getTime())
  const recents = new Map(cards('recent').map((card) => [card.id, card]))
  return {
    recent:
      story.relatedInList.length > 0
        ? story.relatedInList.flatMap((id) => recents.get(id) ?? [])
        : newestFirst([...recents.values()]),
    latest: newestFirst(cards('latest')),
    more: newestFirst(cards('more')),
    inBody: new Map(cards('body').map((card) => [card.id, card])),
    lasting,
  }
}
