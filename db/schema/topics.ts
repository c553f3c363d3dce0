import { sql } from 'drizzle-orm'
import { check, text, uuid } from 'drizzle-orm/pg-core'
import { moment, paper } from './paper.ts'

export const topics = paper.table(
  'topics',
  {
    id: uuid('id').primaryKey(),
    slug: text('slug').notNull().unique(),
    name: text('name').notNull(),
    summary: text('summary').notNull().default(''),
    summarisedAt: moment('summarised_at'),
  },
  (t) => [
    check('topics_slug', sql`${t.slug} = lower(${t.slug}) and ${t.slug} !~ '[/?#[:space:]]' and ${t.slug} <> ''`),
  ],
)
