import { sql } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { PULP_CHANNEL } from '#db/pulp-channel.ts'
import type { NewEvent } from '#domain/event.ts'
import { type PictureShownBy, reachOf, type ShownBy, tagsTouched } from '#domain/surfaces.ts'

/**
 * Says, last in a verb's transaction, what its event made wrong of the paper that readers have: counts the sequence on, keeps
 * the tags, and tells the other processes at commit. Returns the tags.
 */
export async function pulp(tx: Tx, event: NewEvent): Promise<string[]> {
  const reach = reachOf(event.name)
  if (reach === 'nothing') return []
  const shown = await shownOf(tx, event)
  const tags = tagsTouched(event.name, shown)
  await tx.execute(sql`
    with next as (update paper.pulp_sequence set number = number + 1 returning number),
    kept as (insert into paper.pulps (number, tags, at) select number, ${sql.param(tags)}::text[], now() from next),
    -- Whoever has missed more than that pulps everything.
    gone as (delete from paper.pulps p using next where p.number <= next.number - 5000)
    select pg_notify(${PULP_CHANNEL}, number::text) from next`)
  return tags
}

function shownOf(tx: Tx, event: NewEvent) {
  const reach = reachOf(event.name)
  if (reach === 'picture') return pictureShownBy(tx, event)
  return reach === 'article' ? shownBy(tx, event) : undefined
}

/** More stories than that, and all pages are printed again. */
const MOST_STORIES = 50

async function pictureShownBy(tx: Tx, event: NewEvent): Promise<PictureShownBy | undefined> {
  const { rows } = await tx.execute<{ hash: string; isPortrait: boolean; stories: string[] }>(sql`
    select p.content_hash as hash, exists (select from paper.contributors c where c.portrait_id = p.id) as "isPortrait",
      array(select distinct v.article_id::text from paper.version_pictures v where v.picture_id = p.id
        limit ${MOST_STORIES + 1}) as stories
    from paper.pictures p where p.id = ${event.subjectId}`)
  const [found] = rows
  if (!found || found.stories.length > MOST_STORIES) return undefined
  const { hash, isPortrait, stories } = found
  const articles: ShownBy[] = []
  for (const subjectId of stories) articles.push(await shownBy(tx, { name: event.name, subjectId }))
  return { hash, isPortrait, articles }
}

/** What shows an article in any of its versions: more than now, never less. */
async function shownBy(tx: Tx, event: NewEvent): Promise<ShownBy> {
  const id = event.subjectId
  const { rows } = await tx.execute<Omit<ShownBy, 'articleId'>>(sql`
    select array(select section_id::text from paper.articles where id = ${id}) as sections,
      array(select distinct coalesce(t.merged_into, t.id)::text from paper.version_topics v
        join paper.topics t on t.id = v.topic_id where v.article_id = ${id}) as topics,
      array(select distinct contributor_id::text from paper.version_bylines where article_id = ${id}) as contributors,
      array(select distinct p.content_hash from paper.version_pictures v join paper.pictures p on p.id = v.picture_id
        where v.article_id = ${id}) as pictures`)
  const shown = rows[0] ?? { sections: [], topics: [], contributors: [], pictures: [] }
  const from = event.details?.from
  return { articleId: id, ...shown, sections: [...shown.sections, ...(typeof from === 'string' ? [from] : [])] }
}
