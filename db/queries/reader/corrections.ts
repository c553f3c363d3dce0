import { sql } from 'drizzle-orm'
import { read } from '#db/reader-client.ts'
import type { EntryKind } from '#domain/publication.ts'
import type { CorrectionLine } from '#domain/reading.ts'
import { cursorOf, placeOf } from '#lib/cursor.ts'

const A_PAGE = 30

/** Every public note, newest first. Leans on the index published_versions_notes. */
export async function listCorrections(
  window: { before?: string } = {},
): Promise<{ lines: CorrectionLine[]; older?: string }> {
  type Row = {
    article_id: string
    number: number
    kind: EntryKind
    public_from: string
    note: string
    path: string
    headline: string | null
  }
  const before = placeOf(window.before)
  const older = before
    ? sql`where (public_from, article_id) < (${before.at.toISOString()}::timestamptz, ${before.id}::uuid)`
    : sql``
  const rows = await read<Row>(sql`
    select article_id, number, kind, public_from, note, path, headline from readers.corrections ${older}
    order by public_from desc, article_id desc limit ${A_PAGE + 1}`)
  const lines = rows.slice(0, A_PAGE).map((row) => ({
    articleId: row.article_id,
    number: row.number,
    kind: row.kind,
    at: new Date(row.public_from),
    note: row.note,
    path: row.path,
    headline: row.headline ?? undefined,
  }))
  const last = lines.at(-1)
  return { lines, older: rows.length > A_PAGE && last ? cursorOf({ at: last.at, id: last.articleId }) : undefined }
}
