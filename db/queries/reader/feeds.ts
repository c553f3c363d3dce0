import { sql } from 'drizzle-orm'
import { read } from '#db/reader-client.ts'
import type { Genre } from '#domain/article-document.ts'
import type { Card, Story } from '#domain/reading.ts'
import { type CardJson, cardRows, toCard } from './card-rows.ts'
import { type StoryRow, storyColumns, toStory } from './story-rows.ts'

/** How many of the paper's newest stories are looked through for those of a kind, of which there is no index. */
const LOOKED_THROUGH = 1000

/** The newest stories of a kind, as far as they are among the newest of the paper. */
export async function listOfGenre(genre: Genre, limit: number): Promise<Card[]> {
  const rows = await read<{ card: CardJson }>(sql`${cardRows(sql`
    select n.* from (select * from readers.articles x order by x.first_public_from desc, x.id desc limit ${LOOKED_THROUGH}) n
    where n.genre = ${genre} order by n.first_public_from desc, n.id desc limit ${limit}`)}
    order by a.first_public_from desc, a.id desc`)
  return rows.map(({ card }) => toCard(card))
}

/**
 * Whole stories by their ids, in that order, each with the stories that its text leads to. One that is no longer public by now
 * is missing.
 */
export async function listWhole(
  ids: readonly string[],
): Promise<{ story: Story; inBody: ReadonlyMap<string, Card> }[]> {
  if (ids.length === 0) return []
  const leadsTo = cardRows(sql`select y.* from readers.articles y where y.id in (
    select r.related_id from readers.article_relations r where r.article_id = d.article_id and r.place = 'body')`)
  const rows = await read<StoryRow & { in_body: CardJson[] }>(sql`
    select ${storyColumns}, coalesce((select jsonb_agg(k.card) from (${leadsTo}) k), '[]') as in_body
    from readers.documents d
    cross join lateral (${cardRows(sql`select * from readers.articles x where x.id = d.article_id`)}) c
    where d.article_id = any(${sql.param([...ids])}::uuid[])`)
  const found = new Map(
    rows.map((row) => {
      const inBody = new Map(row.in_body.map((json) => [json.id, toCard(json)]))
      return [row.card.id, { story: toStory(row), inBody }]
    }),
  )
  return ids.flatMap((id) => found.get(id) ?? [])
}
