import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Genre } from '#domain/article-document.ts'
import type { EntryKind } from '#domain/publication.ts'
import { articles } from './articles.ts'
import { bytea, moment, paper } from './paper.ts'
import { pictures } from './pictures.ts'
import { revisions } from './revisions.ts'

/** The public life of an article: a list of entries that only grows, each chained to the one before by its hash. */
export const publishedVersions = paper.table(
  'published_versions',
  {
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'restrict' }),
    number: integer('number').notNull(),
    kind: text('kind').$type<EntryKind>().notNull(),
    revision: integer('revision'),
    publicFrom: moment('public_from').notNull(),
    unschedules: integer('unschedules'),
    unscheduledBy: integer('unscheduled_by'),
    /** The text entry this one was written on: a scheduled change cannot silently undo a later correction. */
    follows: integer('follows'),
    /** What readers are told: the correction, the reason of a withdrawal. */
    note: text('note'),
    /** May lie in the past, and only before anything that was not imported. */
    imported: boolean('imported').notNull().default(false),
    /** Moves the public "updated": text or correction changed, not a topic or a picture. */
    substantial: boolean('substantial').notNull().default(false),
    /** Search engines are led elsewhere, or told to leave it out; the database copies it from the revision. */
    leftOut: boolean('left_out').notNull().default(false),
    // Furniture of cards, copied so that lists never open the document.
    headline: text('headline'),
    standfirst: text('standfirst'),
    kicker: text('kicker'),
    dateline: text('dateline'),
    language: text('language'),
    genre: text('genre').$type<Genre>(),
    leadPictureId: uuid('lead_picture_id').references(() => pictures.id, { onDelete: 'restrict' }),
    salt: bytea('salt'),
    contentHash: bytea('content_hash'),
    previousHash: bytea('previous_hash'),
    hash: bytea('hash').notNull(),
    madeAt: moment('made_at').notNull(),
    redactedAt: moment('redacted_at'),
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.number] }),
    unique('versions_hash').on(t.articleId, t.number, t.hash),
    foreignKey({ columns: [t.articleId, t.revision], foreignColumns: [revisions.articleId, revisions.number] }),
    foreignKey({ columns: [t.articleId, t.unschedules], foreignColumns: [t.articleId, t.number] }),
    foreignKey({ columns: [t.articleId, t.unscheduledBy], foreignColumns: [t.articleId, t.number] }),
    foreignKey({ columns: [t.articleId, t.follows], foreignColumns: [t.articleId, t.number] }),
    check('versions_positive', sql`${t.number} > 0`),
    check(
      'versions_kind',
      sql`${t.kind} in ('first', 'update', 'correction', 'clarification', 'retraction', 'withdrawal', 'reinstatement', 'unscheduling')`,
    ),
    check('versions_finite', sql`isfinite(${t.publicFrom})`),
    check('versions_unschedules', sql`(${t.kind} = 'unscheduling') = (${t.unschedules} is not null)`),
    check('versions_revision', sql`(${t.kind} in ('withdrawal', 'unscheduling')) = (${t.revision} is null)`),
    check(
      'versions_furniture',
      sql`${t.revision} is not null or num_nonnulls(${t.headline}, ${t.standfirst}, ${t.kicker}, ${t.dateline}, ${t.language}, ${t.genre}, ${t.leadPictureId}) = 0`,
    ),
    check(
      'versions_note',
      sql`${t.kind} not in ('correction', 'clarification', 'retraction', 'withdrawal') or ${t.note} is not null or ${t.redactedAt} is not null`,
    ),
    check('versions_first', sql`(${t.number} = 1) = (${t.previousHash} is null)`),
    uniqueIndex('published_versions_timeline')
      .on(t.articleId, t.publicFrom.desc().nullsFirst())
      .where(sql`${t.unscheduledBy} is null and ${t.kind} <> 'unscheduling'`),
    index('published_versions_by_time')
      .on(t.publicFrom)
      .where(sql`${t.unscheduledBy} is null and ${t.kind} <> 'unscheduling'`),
    // For whoever looks for a story of a section that is not theirs: they know the public headline only.
    index('published_versions_words')
      .using('gin', t.headline.op('paper.gin_trgm_ops'))
      .with({ fastupdate: false })
      .where(sql`${t.unscheduledBy} is null and ${t.kind} <> 'unscheduling'`),
    // What did not count at once: the clock looks for what has passed of it. Eleven milliseconds are the room of a "now".
    index('published_versions_scheduled')
      .on(t.publicFrom)
      .where(
        sql`${t.unscheduledBy} is null and ${t.kind} <> 'unscheduling' and ${t.publicFrom} - ${t.madeAt} > interval '11 ms'`,
      ),
    index('published_versions_notes')
      .on(t.publicFrom.desc().nullsFirst(), t.articleId.desc().nullsFirst())
      .where(
        sql`${t.unscheduledBy} is null and ${t.kind} in ('correction', 'clarification', 'retraction', 'withdrawal')`,
      ),
  ],
)
