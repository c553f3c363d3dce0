import { type SQL, sql } from 'drizzle-orm'

/**
 * SQL for rows `article_id, first_public_from` of the stories shown under a topic, and under those that have become part of it,
 * each once. `page` finds a page of `x`, ordered and limited: of each topic it is one walk of `version_topics_topic`, and what
 * is left to sort is a page of each.
 */
export const topicStories = (topicId: string | null, page: (where: SQL) => SQL) => sql`
  (select distinct x.article_id, x.first_public_from from readers.topic_members m
    cross join lateral (select x.article_id, x.first_public_from from readers.topic_articles x
      ${page(sql`x.topic_id = m.topic_id`)}) x
    where m.shown_as = ${topicId}) x ${page(sql`true`)}`
