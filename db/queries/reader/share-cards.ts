import { sql } from 'drizzle-orm'
import { read } from '#db/reader-client.ts'
import { type ShareCard, shareCardOf } from '#domain/share-card.ts'
import { type CardJson, cardRows, toCard } from './card-rows.ts'

/** The cards of those of the stories that are public, as readers see them now. By primary keys. */
export async function listShareCards(articleIds: readonly string[]): Promise<ShareCard[]> {
  type Row = { card: CardJson; name: string; language: string }
  const rows = await read<Row>(sql`
    select c.card, coalesce(t.name, 'Broadsheet') as name, coalesce(t.language, 'en') as language
    from (${cardRows(sql`select * from readers.articles x where x.id = any(${sql.param([...articleIds])}::uuid[])`)}) c
    left join readers.settings t on true`)
  return rows.map(({ card, ...paper }) => shareCardOf(toCard(card), paper))
}
