import { type SQL, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { authorise } from '#domain/authorise.ts'
import type { Actor } from '#domain/staff.ts'
import { type DeskTopic, MOST_COUNTED, type NamedList, type TopicLine } from '#domain/standing.ts'
import { isId } from './may-see.ts'
import { type NamedQuestion, pageOf, toPage } from './named-list.ts'
import { containing } from './working-text.ts'

const MOST_OFFERED = 12

/** Topics by name, those too that have become part of another. */
export async function listTopics(actor: Actor, question: NamedQuestion): Promise<NamedList<TopicLine>> {
  authorise(actor, 'change-topic')
  return toPage(
    (await topics(pageOf('topics', question))).map(({ summary: _, summarisedAt: __, parts: ___, ...line }) => line),
  )
}

export async function getTopic(actor: Actor, id: string): Promise<DeskTopic | undefined> {
  authorise(actor, 'change-topic')
  return isId(id) ? (await topics(sql`x.id = ${id}`))[0] : undefined
}

/** Topics that another can become part of, by words of their names; where nothing is typed, those that sound like it. */
export async function listTopicsFor(
  actor: Actor,
  topic: { id: string; name: string },
  text = '',
): Promise<TopicLine[]> {
  authorise(actor, 'merge-topics')
  const words = text.normalize('NFC').trim().slice(0, 200)
  const named = words === '' ? alike(topic.name) : sql`x.name ilike ${containing(words)}`
  return topics(
    sql`x.id <> ${topic.id} and x.merged_into is null and ${named} order by x.name, x.id limit ${MOST_OFFERED}`,
  )
}

function alike(name: string): SQL {
  const words = name.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word.length > 3)
  return words.length > 0 ? sql`x.name ilike any(${sql.param(words.map(containing))}::text[])` : sql`true`
}

type Row = {
  id: string
  slug: string
  name: string
  summary: string
  summarised_at: string | null
  part_of: TopicLine['partOf'] | null
  parts: DeskTopic['parts']
  stories: number
}

// Stories are counted along version_topics_topic, of each line of a page.
async function topics(where: SQL): Promise<DeskTopic[]> {
  const { rows } = await db().execute<Row>(sql`
    select x.id, x.slug, x.name, x.summary, x.summarised_at,
      (select jsonb_build_object('id', i.id, 'slug', i.slug, 'name', i.name) from paper.topics i where i.id = x.merged_into) as part_of,
      coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'slug', p.slug, 'name', p.name) order by p.name, p.id)
        from paper.topics p where p.merged_into = x.id), '[]') as parts,
      (select count(*)::int from (select from readers.topic_articles m where m.topic_id = x.id limit ${MOST_COUNTED}) m) as stories
    from paper.topics x where ${where}`)
  return rows.map(({ summarised_at: at, part_of: partOf, ...topic }) => ({
    ...topic,
    hasSummary: topic.summary !== '',
    summarisedAt: at ? new Date(at) : undefined,
    partOf: partOf ?? undefined,
  }))
}
