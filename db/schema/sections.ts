import { sql } from 'drizzle-orm'
import { check, integer, text, uuid } from 'drizzle-orm/pg-core'
import { paper } from './paper.ts'

export const sections = paper.table(
  'sections',
  {
    id: uuid('id').primaryKey(),
    slug: text('slug').notNull().unique(),
    name: text('name').notNull(),
    description: text('description').notNull().default(''),
    colour: text('colour').notNull().default('national'),
    position: integer('position').notNull().default(0),
  },
  (t) => [
    check('sections_slug', sql`${t.slug} = lower(${t.slug}) and ${t.slug} !~ '[/?#[:space:]]' and ${t.slug} <> ''`),
  ],
)
