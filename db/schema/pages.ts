import { sql } from 'drizzle-orm'
import { check, integer, jsonb, text, uuid } from 'drizzle-orm/pg-core'
import type { Body } from '#domain/body.ts'
import { moment, paper } from './paper.ts'

/** About, imprint, policies. */
export const pages = paper.table(
  'pages',
  {
    id: uuid('id').primaryKey(),
    slug: text('slug').notNull().unique(),
    title: text('title').notNull(),
    body: jsonb('body').$type<Body>().notNull(),
    /** The list of the footer that links to it, or none. */
    menu: text('menu').$type<'newsroom' | 'policies' | 'none'>().notNull().default('none'),
    position: integer('position').notNull().default(0),
    updatedAt: moment('updated_at').notNull(),
  },
  (t) => [
    check('pages_menu', sql`${t.menu} in ('newsroom', 'policies', 'none')`),
    check('pages_slug', sql`${t.slug} = lower(${t.slug}) and ${t.slug} !~ '[/?#[:space:]]' and ${t.slug} <> ''`),
  ],
)
