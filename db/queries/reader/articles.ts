import { sql } from 'drizzle-orm'
import { read } from '#db/reader-client.ts'
import type { ArticleDocument } from '#domain/article-document.ts'
import { publicBody } from '#domain/body-text.ts'
import type { EntryKind } from '#domain/publication.ts'
import type { HistoryEntry, Story, Withdrawal } from '#domain/reading.ts'
import { cardRows } from './card-rows.ts'
import { type StoryRow, storyColumns, toStory } from './story-rows.ts'

/** The story that an address shows now, with everything its page prints. One round trip, by primary keys. */
export async function getStory(path: string): Promise<Story | undefined> {
  const rows = await read<StoryRow>(sql`
    select ${storyColumns}
    from readers.addresses ad
    join readers.documents d on d.article_id = ad.article_id
    cross join lateral (${cardRows(sql`select * from readers.articles x where x.id = ad.article_id`)}) c
    where ad.path = ${path} and ad.moved_to is null`)
  const row = rows[0]
  return row && toStory(row)
}

/** Where and why a story was withdrawn, if that is what its address says now. */
export async function getWithdrawal(path: string): Promise<Withdrawal | undefined> {
  const rows = await read<{ path: string; withdrawn_at: string; note: string | null }>(
    sql`select path, withdrawn_at, note from readers.withdrawn where path = ${path}`,
  )
  const row = rows[0]
  return row && { path: row.path, at: new Date(row.withdrawn_at), reason: row.note ?? '' }
}

/** The public life of a story, oldest first, as far as the paper's settings show it. */
export async function listHistory(articleId: string): Promise<HistoryEntry[]> {
  type Row = {
    number: number
    kind: EntryKind
    public_from: string
    note: string | null
    document: ArticleDocument | null
  }
  const rows = await read<Row>(sql`
    select number, kind, public_from, note, document from readers.versions where article_id = ${articleId}
    order by public_from limit 200`)
  return rows.map((row) => ({
    number: row.number,
    kind: row.kind,
    at: new Date(row.public_from),
    note: row.note ?? undefined,
    document: row.document ? { ...row.document, body: publicBody(row.document.body) } : undefined,
  }))
}
