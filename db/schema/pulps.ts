import { sql } from 'drizzle-orm'
import { bigint, check, integer, text } from 'drizzle-orm/pg-core'
import { moment, paper } from './paper.ts'

/**
 * How often what readers have has changed. One row, taken last in a transaction, so that its numbers come in the order of the
 * commits: a process that knows the number has heard of everything.
 */
export const pulpSequence = paper.table(
  'pulp_sequence',
  { id: integer('id').primaryKey().default(1), number: bigint('number', { mode: 'number' }).notNull().default(0) },
  (t) => [check('pulp_sequence_one_row', sql`${t.id} = 1`)],
)

/** The tags of what each change made wrong, for processes that were told of it late. */
export const pulps = paper.table('pulps', {
  number: bigint('number', { mode: 'number' }).primaryKey(),
  tags: text('tags').array().notNull(),
  at: moment('at').notNull(),
})
