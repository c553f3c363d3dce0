import { sql } from 'drizzle-orm'
import { type AnyPgColumn, check, index, text, uuid } from 'drizzle-orm/pg-core'
import { moment, paper } from './paper.ts'

export const topics = paper.table(
  'topics',
  {
    id: uuid('id').primaryKey(),
    slug: text('slug').notNull().unique(),
    name: text('name').notNull(),
    summary: text('summary').notNull().default(''),
    summarisedAt: moment('summarised_at'),
    /** The topic it has become part of: its address leads there, and its stories stand there. Taken back by emptying this. */
    mergedInto: uuid('merged_into').references((): AnyPgColumn => topics.id, { onDelete: 'restrict' }),
  },
  (t) => [
    check('topics_merged', sql`${t.mergedInto} <> ${t.id}`),
    index('topics_merged_into').on(t.mergedInto).where(sql`${t.mergedInto} is not null`),
    check('topics_slug', sql`${t.slug} = lower(${t.slug}) and ${t.slug} !~ '[/?#[:space:]]' and ${t.slug} <> ''`),
  ],
)
