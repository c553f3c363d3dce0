import { sql } from 'drizzle-orm'
import { read } from '#db/reader-client.ts'
import type { Topic, TopicLabel } from '#domain/reading.ts'
import { topicStories } from './topic-stories.ts'

export async function getTopic(slug: string): Promise<Topic | undefined> {
  const rows = await read<TopicLabel & { summary: string; summarised_at: string | null }>(
    sql`select id, slug, name, summary, summarised_at from readers.topics where slug = ${slug}`,
  )
  const row = rows[0]
  if (!row) return undefined
  const { summarised_at: at, ...topic } = row
  return { ...topic, summarisedAt: at ? new Date(at) : undefined }
}

/** Topics that stand with this one on its last hundred stories, most often first. */
export async function listRelatedTopics(topicId: string): Promise<TopicLabel[]> {
  const newest = topicStories(
    topicId,
    (where) => sql`where ${where} order by x.first_public_from desc, x.article_id desc limit 100`,
  )
  const rows = await read<TopicLabel>(sql`
    with stories as materialized (select x.article_id from ${newest})
    select t.topic_id as id, t.slug, t.name from stories join readers.article_topics t using (article_id)
    where t.topic_id <> ${topicId} group by t.topic_id, t.slug, t.name order by count(*) desc, t.name limit 8`)
  return rows
}
