import { sql } from 'drizzle-orm'
import { boolean, check, foreignKey, index, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { articles } from './articles.ts'
import { contributors } from './contributors.ts'
import { pages } from './pages.ts'
import { paper } from './paper.ts'
import { sections } from './sections.ts'
import { topics } from './topics.ts'

/**
 * Every path of the paper, decoded, lower case, with exactly one meaning. A move is one hop, because what it leads to
 * must be a path that is not itself a move. Only a move may carry a query string, as old addresses do (`/?p=12`).
 */
export const addresses = paper.table(
  'addresses',
  {
    path: text('path').primaryKey(),
    sectionId: uuid('section_id').references(() => sections.id, { onDelete: 'restrict' }),
    articleId: uuid('article_id').references(() => articles.id, { onDelete: 'restrict' }),
    pageId: uuid('page_id').references(() => pages.id, { onDelete: 'restrict' }),
    topicId: uuid('topic_id').references(() => topics.id, { onDelete: 'restrict' }),
    contributorId: uuid('contributor_id').references(() => contributors.id, { onDelete: 'restrict' }),
    reserved: boolean('reserved'),
    movedTo: text('moved_to'),
    final: boolean('final').generatedAlwaysAs(sql`moved_to is null`),
    movedFinal: boolean('moved_final').generatedAlwaysAs(sql`case when moved_to is not null then true end`),
  },
  (t) => [
    check(
      'addresses_path',
      sql`${t.path} ~ '^/' and ${t.path} = lower(${t.path}) and ${t.path} !~ '//|#|[^?]/$|[[:cntrl:]]'`,
    ),
    check('addresses_query', sql`${t.movedTo} is not null or ${t.path} !~ '[?]'`),
    check('addresses_reserved', sql`${t.reserved}`),
    check(
      'addresses_one_meaning',
      sql`num_nonnulls(${t.sectionId}, ${t.articleId}, ${t.pageId}, ${t.topicId}, ${t.contributorId}, ${t.reserved}, ${t.movedTo}) = 1`,
    ),
    unique('addresses_final').on(t.path, t.final),
    foreignKey({ columns: [t.movedTo, t.movedFinal], foreignColumns: [t.path, t.final], name: 'addresses_one_hop' }),
    uniqueIndex('one_address_an_article').on(t.articleId).where(sql`${t.articleId} is not null`),
    uniqueIndex('one_address_a_section').on(t.sectionId).where(sql`${t.sectionId} is not null`),
    uniqueIndex('one_address_a_page').on(t.pageId).where(sql`${t.pageId} is not null`),
    uniqueIndex('one_address_a_topic').on(t.topicId).where(sql`${t.topicId} is not null`),
    uniqueIndex('one_address_a_contributor').on(t.contributorId).where(sql`${t.contributorId} is not null`),
    index('addresses_moved_to').on(t.movedTo).where(sql`${t.movedTo} is not null`),
  ],
)
