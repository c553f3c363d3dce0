import { sql } from 'drizzle-orm'
import { check, index, integer, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import type { Genre } from '#domain/article-document.ts'
import type { EmbargoLift, Stage } from '#domain/article-workflow.ts'
import { moment, paper } from './paper.ts'
import { sections } from './sections.ts'
import { staff } from './staff.ts'

/** The identity of an article over all its revisions. What readers see of it is in its revisions, never here. */
export const articles = paper.table(
  'articles',
  {
    id: uuid('id').primaryKey(),
    sectionId: uuid('section_id')
      .notNull()
      .references(() => sections.id, { onDelete: 'restrict' }),
    slug: text('slug').notNull(),
    stage: text('stage').$type<Stage>().notNull().default('draft'),
    /** Number of the working revision, 0 before the first. */
    working: integer('working').notNull().default(0),
    // Furniture of the working revision, copied by a trigger so that the desk’s lists never open a document. Nobody else writes it.
    headline: text('headline').notNull().default(''),
    language: text('language').notNull().default(''),
    genre: text('genre').$type<Genre>().notNull().default('news'),
    /** Read as text: `infinity` is an embargo without an hour (a hold). */
    embargoUntil: timestamp('embargo_until', { withTimezone: true, precision: 3, mode: 'string' }),
    embargoReason: text('embargo_reason').notNull().default(''),
    /** With whom it was agreed. */
    embargoSource: text('embargo_source').notNull().default(''),
    /** Who may lift it, whatever their role allows otherwise. */
    embargoLift: text('embargo_lift').$type<EmbargoLift>().notNull().default('editors'),
    startedBy: text('started_by').notNull().default(''),
    assignedTo: uuid('assigned_to').references(() => staff.id, { onDelete: 'restrict' }),
    dueAt: moment('due_at'),
    /** Words that were asked for. */
    commissionedWords: integer('commissioned_words'),
    /** When somebody last did something to it on the desk: the order of the desk's lists. */
    workedAt: moment('worked_at').notNull().default(sql`now()`),
    /** Kept by a trigger; the order of every list. */
    firstPublicFrom: moment('first_public_from'),
    startedAt: moment('started_at').notNull(),
  },
  (t) => [
    check('articles_stage', sql`${t.stage} in ('draft', 'submitted', 'approved', 'spiked')`),
    check('articles_slug', sql`${t.slug} = lower(${t.slug}) and ${t.slug} !~ '[/?#[:space:]]' and ${t.slug} <> ''`),
    check('articles_embargo_lift', sql`${t.embargoLift} in ('editors', 'chiefs', 'editor-in-chief')`),
    check('articles_commissioned', sql`${t.commissionedWords} between 1 and 100000`),
    index('articles_worked').on(t.workedAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index('articles_stage').on(t.stage, t.workedAt.desc().nullsFirst()),
    index('articles_assigned').on(t.assignedTo).where(sql`${t.assignedTo} is not null`),
    index('articles_embargoed').on(t.embargoUntil).where(sql`${t.embargoUntil} is not null`),
    index('articles_words')
      .using('gin', t.headline.op('paper.gin_trgm_ops'), t.slug.op('paper.gin_trgm_ops'))
      .with({ fastupdate: false }),
    unique('articles_section_slug').on(t.sectionId, t.slug),
    index('articles_in_section')
      .on(t.sectionId, t.firstPublicFrom.desc().nullsFirst(), t.id.desc().nullsFirst())
      .where(sql`${t.firstPublicFrom} is not null`),
    index('articles_latest')
      .on(t.firstPublicFrom.desc().nullsFirst(), t.id.desc().nullsFirst())
      .where(sql`${t.firstPublicFrom} is not null`),
  ],
)
