import { boolean, index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { articles } from './articles.ts'
import { moment, paper } from './paper.ts'
import { staff } from './staff.ts'

/** What the desk says to itself about a story; never public, never changed. */
export const articleNotes = paper.table(
  'article_notes',
  {
    id: uuid('id').primaryKey(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    writtenBy: text('written_by').notNull(),
    writtenAt: moment('written_at').notNull(),
    text: text('text').notNull(),
  },
  (t) => [index('article_notes_article').on(t.articleId, t.writtenAt)],
)

/** Who has a story open: a sign of life each few seconds, and nothing that must survive. */
export const openStories = paper.table(
  'open_stories',
  {
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    staffId: uuid('staff_id')
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    seenAt: moment('seen_at').notNull(),
    /** Whether they have changed something that is not saved yet. */
    writing: boolean('writing').notNull().default(false),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.staffId] })],
)

/** A link that shows one story, as it would be, to whoever holds it, until it ends or is taken back. */
export const previewLinks = paper.table(
  'preview_links',
  {
    id: uuid('id').primaryKey(),
    tokenHash: text('token_hash').notNull().unique(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    madeBy: text('made_by').notNull(),
    /** For whom, in the words of whoever made it. */
    madeFor: text('made_for').notNull(),
    madeAt: moment('made_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    revokedAt: moment('revoked_at'),
  },
  (t) => [index('preview_links_article').on(t.articleId)],
)

/** The entries of public lives that the clock has recorded an event for: each once. */
export const clockRecords = paper.table(
  'clock_records',
  {
    articleId: uuid('article_id').notNull(),
    number: integer('number').notNull(),
    recordedAt: moment('recorded_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.number] })],
)
