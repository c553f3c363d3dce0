import { sql } from 'drizzle-orm'
import { read } from '#db/reader-client.ts'
import type { TopicLabel } from '#domain/reading.ts'

/** The topics of a section's last hundred stories, most often first. */
export async function listSectionTopics(sectionId: string): Promise<TopicLabel[]> {
  const rows = await read<TopicLabel>(sql`
    with stories as materialized (select id from readers.articles where section_id = ${sectionId}
      order by first_public_from desc, id desc limit 100)
    select t.topic_id as id, t.slug, t.name from stories join readers.article_topics t on t.article_id = stories.id
    group by t.topic_id, t.slug, t.name order by count(*) desc, t.name limit 8`)
  return rows
}
