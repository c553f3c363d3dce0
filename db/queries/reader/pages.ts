import { sql } from 'drizzle-orm'
import { read } from '#db/reader-client.ts'
import type { Body } from '#domain/body.ts'
import { publicBody } from '#domain/body-text.ts'

/** The text of a page such as the imprint. */
export async function getPage(slug: string): Promise<{ title: string; body: Body; updatedAt: Date } | undefined> {
  const rows = await read<{ title: string; body: Body; updated_at: string }>(
    sql`select title, body, updated_at from readers.pages where slug = ${slug}`,
  )
  const row = rows[0]
  return row && { title: row.title, body: publicBody(row.body), updatedAt: new Date(row.updated_at) }
}
