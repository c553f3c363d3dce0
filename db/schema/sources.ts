import { text, uuid } from 'drizzle-orm/pg-core'
import { paper } from './paper.ts'

/** Agencies, papers and others that a story says it stands on. */
export const sources = paper.table('sources', {
  id: uuid('id').primaryKey(),
  slug: text('slug').notNull().unique(),
  name: text('name').notNull(),
  url: text('url').notNull().default(''),
})
