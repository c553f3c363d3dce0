import { sql } from 'drizzle-orm'
import { check, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { ArticleDocument } from '#domain/article-document.ts'
import { articles } from './articles.ts'
import { moment, paper } from './paper.ts'

export const revisions = paper.table(
  'revisions',
  {
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'restrict' }),
    number: integer('number').notNull(),
    /** A number, not a reference: autosaves are thinned, and every save names the one before. */
    basedOn: integer('based_on'),
    kind: text('kind').$type<'autosave' | 'save'>().notNull(),
    /** Empty only when redacted. */
    document: jsonb('document').$type<ArticleDocument>(),
    redactedAt: moment('redacted_at'),
    madeBy: text('made_by').notNull(),
    madeAt: moment('made_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.number] }),
    check('revisions_number', sql`${t.number} > 0`),
    check('revisions_kind', sql`${t.kind} in ('autosave', 'save')`),
    check('revisions_redacted', sql`(${t.document} is null) = (${t.redactedAt} is not null)`),
  ],
)
