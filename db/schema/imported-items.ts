import { primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { paper } from './paper.ts'

/** What an import has brought in already: an item that comes again under its guid is the same one. */
export const importedItems = paper.table(
  'imported_items',
  {
    kind: text('kind').$type<'article' | 'page' | 'section' | 'topic' | 'contributor' | 'picture'>().notNull(),
    guid: text('guid').notNull(),
    subjectId: uuid('subject_id').notNull(),
    /** SHA-256 of the item as it was read: unchanged items are passed over. */
    fingerprint: text('fingerprint').notNull(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.guid] })],
)
