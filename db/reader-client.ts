import { createHash } from 'node:crypto'
import type { SQL } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import type { QueryResultRow } from 'pg'
import { pools } from './pools.ts'
import { timed } from './question-times.ts'

const dialect = new PgDialect()
const names = new Map<string, string>()

/**
 * Asks one question with the readers' login, which may select the views of schema `readers` and nothing else. One round trip.
 * Each wording is prepared once on a connection: planning the views over and over would cost several times their execution. So a
 * question must come in few wordings: give lists as arrays (`= any(...)`), never as one parameter for each item.
 */
export async function read<Row extends QueryResultRow>(question: SQL): Promise<Row[]> {
  const { sql: text, params: values } = dialect.sqlToQuery(question)
  const { rows } = await timed(() => pools().readers.query<Row>({ name: nameOf(text), text, values }))
  return rows
}

function nameOf(text: string) {
  const known = names.get(text)
  if (known) return known
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 24)
  names.set(text, name)
  return name
}
