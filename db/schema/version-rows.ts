import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, type PgColumn, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { BylineRole, SourceRole } from '#domain/article-document.ts'
import { articles } from './articles.ts'
import { contributors } from './contributors.ts'
import { moment, paper, tsvector } from './paper.ts'
import { pictures } from './pictures.ts'
import { publishedVersions } from './published-versions.ts'
import { sources } from './sources.ts'
import { topics } from './topics.ts'

const version = { articleId: uuid('article_id').notNull(), number: integer('number').notNull() }
/** Copied by a trigger, so that a topic's or a contributor's list is one walk of an index. */
const firstPublicFrom = moment('first_public_from').notNull()
const ofVersion = (t: { articleId: PgColumn; number: PgColumn }) =>
  foreignKey({
    columns: [t.articleId, t.number],
    foreignColumns: [publishedVersions.articleId, publishedVersions.number],
  })

export const versionBylines = paper.table(
  'version_bylines',
  {
    ...version,
    position: integer('position').notNull(),
    contributorId: uuid('contributor_id')
      .notNull()
      .references(() => contributors.id, { onDelete: 'restrict' }),
    role: text('role').$type<BylineRole>().notNull(),
    firstPublicFrom,
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.number, t.position] }),
    unique('version_bylines_once').on(t.articleId, t.number, t.contributorId),
    ofVersion(t),
    index('version_bylines_contributor').on(
      t.contributorId,
      t.firstPublicFrom.desc().nullsFirst(),
      t.articleId.desc().nullsFirst(),
    ),
  ],
)

export const versionTopics = paper.table(
  'version_topics',
  {
    ...version,
    position: integer('position').notNull(),
    topicId: uuid('topic_id')
      .notNull()
      .references(() => topics.id, { onDelete: 'restrict' }),
    firstPublicFrom,
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.number, t.position] }),
    ofVersion(t),
    index('version_topics_topic').on(t.topicId, t.firstPublicFrom.desc().nullsFirst(), t.articleId.desc().nullsFirst()),
  ],
)

export const versionSources = paper.table(
  'version_sources',
  {
    ...version,
    position: integer('position').notNull(),
    sourceId: uuid('source_id')
      .notNull()
      .references(() => sources.id, { onDelete: 'restrict' }),
    role: text('role').$type<SourceRole>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.number, t.position] }),
    ofVersion(t),
    index('version_sources_source').on(t.sourceId, t.articleId, t.number),
  ],
)

export const versionRelations = paper.table(
  'version_relations',
  {
    ...version,
    position: integer('position').notNull(),
    relatedId: uuid('related_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'restrict' }),
    /** Where the relation stands: in the body, or in the list under the story. */
    place: text('place').$type<'body' | 'list'>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.number, t.position] }),
    ofVersion(t),
    check('version_relations_place', sql`${t.place} in ('body', 'list')`),
    index('version_relations_related').on(t.relatedId, t.articleId, t.number),
  ],
)

export const versionPictures = paper.table(
  'version_pictures',
  {
    ...version,
    position: integer('position').notNull(),
    pictureId: uuid('picture_id')
      .notNull()
      .references(() => pictures.id, { onDelete: 'restrict' }),
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.number, t.position] }),
    ofVersion(t),
    index('version_pictures_picture').on(t.pictureId, t.articleId, t.number),
  ],
)

/** The words of a version, for search; emptied by a redaction. */
export const versionTexts = paper.table(
  'version_texts',
  {
    ...version,
    publicFrom: moment('public_from').notNull(),
    body: text('body').notNull(),
    search: tsvector('search').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.number] }),
    ofVersion(t),
    index('version_texts_search').using('gin', t.search).with({ fastupdate: false }),
    index('version_texts_newest').on(t.publicFrom.desc().nullsFirst()),
  ],
)
