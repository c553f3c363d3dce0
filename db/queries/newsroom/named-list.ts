import { type SQL, sql } from 'drizzle-orm'
import type { NamedList } from '#domain/standing.ts'
import { isId } from './may-see.ts'
import { containing } from './working-text.ts'

const MOST = 50

/** What somebody wants to see of a list by name: words of the name, and after which line. */
export type NamedQuestion = { text?: string; after?: string }

/** SQL of what a page of a list by name asks of rows `x` of a table; one more than are shown tells whether there is another. */
export function pageOf(table: 'topics' | 'contributors' | 'sources', { text = '', after = '' }: NamedQuestion): SQL {
  const words = text.normalize('NFC').trim().slice(0, 200)
  const from = sql`paper.${sql.identifier(table)}`
  const named = words === '' ? sql`true` : sql`x.name ilike ${containing(words)}`
  const later = isId(after)
    ? sql`(x.name, x.id) > (select b.name, b.id from ${from} b where b.id = ${after})`
    : sql`true`
  return sql`${named} and ${later} order by x.name, x.id limit ${MOST + 1}`
}

/** A page of lines, without the one that only tells of the next. */
export function toPage<Line extends { id: string }>(found: readonly Line[]): NamedList<Line> {
  const lines = found.slice(0, MOST)
  return { lines, after: found.length > MOST ? lines.at(-1)?.id : undefined }
}
