import { sql } from 'drizzle-orm'
import { read } from '#db/reader-client.ts'
import type { Marked, SearchResult, TopicLabel } from '#domain/reading.ts'
import { type CardJson, cardRows, toCard } from './card-rows.ts'

const FOUND_BEGIN = String.fromCharCode(2)
const FOUND_END = String.fromCharCode(3)

export const HITS_A_PAGE = 20

type Wanted = { text: string; newest: boolean; sectionId?: string; since?: Date; page: number }

/** Stories that hold the words, best or newest first, at most 200, and topics named like them. Any text is safe. */
export async function search(wanted: Wanted): Promise<SearchResult> {
  // PostgreSQL takes no NUL and UTF-8 no half of a surrogate pair.
  const text = wanted.text.replaceAll('\0', ' ').toWellFormed().trim().slice(0, 200)
  if (text === '') return { total: 0, hits: [], topics: [] }
  type Row = { card: CardJson; total: number; headline: string; excerpt: string; topics: TopicLabel[] }
  const pattern = `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  const rows = await read<Row>(sql`
    with hits as materialized (select h.*, row_number() over () as place from readers.search(${text}, ${wanted.newest},
      ${wanted.sectionId ?? null}::uuid, ${wanted.since?.toISOString() ?? null}::timestamptz, ${HITS_A_PAGE}, ${wanted.page}) h),
    topics as materialized (select coalesce(jsonb_agg(t), '[]') as topics from (
      select id, slug, name from readers.topics where name ilike ${pattern} order by name limit 5) t)
    select c.card, h.total, h.headline, h.excerpt, topics.topics from topics left join hits h on true
    left join lateral (${cardRows(sql`select * from readers.articles x where x.id = h.article_id`)}) c on true
    order by h.place`)
  return {
    total: rows[0]?.total ?? 0,
    topics: rows[0]?.topics ?? [],
    hits: rows
      .filter((row) => row.card !== null)
      .map((row) => {
        const card = toCard(row.card)
        const excerpt = marked(row.excerpt)
        // Words that stand only in the headline or apart from each other give no excerpt of the text.
        const told = excerpt.some((piece) => piece.marked) ? excerpt : [{ text: card.standfirst, marked: false }]
        return { card, headline: marked(row.headline), excerpt: told }
      }),
  }
}

/** Text in which the database has put what it found between two control characters. */
const marked = (text: string): Marked =>
  text
    .replaceAll(FOUND_END, FOUND_BEGIN)
    .split(FOUND_BEGIN)
    .map((piece, index) => ({ text: piece.replace(/\s+/g, ' '), marked: index % 2 === 1 }))
    .filter((piece) => piece.text !== '')
