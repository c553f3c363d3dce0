import { sql } from 'drizzle-orm'
import { check, text, uuid } from 'drizzle-orm/pg-core'
import { paper } from './paper.ts'
import { pictures } from './pictures.ts'

export const contributors = paper.table(
  'contributors',
  {
    id: uuid('id').primaryKey(),
    slug: text('slug').notNull().unique(),
    name: text('name').notNull(),
    kind: text('kind').$type<'person' | 'desk'>().notNull().default('person'),
    jobTitle: text('job_title').notNull().default(''),
    place: text('place').notNull().default(''),
    biography: text('biography').notNull().default(''),
    interests: text('interests').notNull().default(''),
    portraitId: uuid('portrait_id').references(() => pictures.id, { onDelete: 'restrict' }),
  },
  (t) => [
    check('contributors_kind', sql`${t.kind} in ('person', 'desk')`),
    check('contributors_slug', sql`${t.slug} = lower(${t.slug}) and ${t.slug} !~ '[/?#[:space:]]' and ${t.slug} <> ''`),
  ],
)
