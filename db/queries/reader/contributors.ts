import { sql } from 'drizzle-orm'
import { read } from '#db/reader-client.ts'
import type { Contributor, PrintedPicture, TopicLabel } from '#domain/reading.ts'
import { pictureJson } from './card-rows.ts'

/** SQL for one row of `readers.contributors c` as JSON, with the portrait. */
export const contributorJson = sql`jsonb_build_object('id', c.id, 'slug', c.slug, 'name', c.name, 'kind', c.kind,
  'jobTitle', c.job_title, 'place', c.place, 'biography', c.biography, 'interests', c.interests,
  'portrait', (select ${pictureJson} from readers.pictures p where p.id = c.portrait_id))`

type ContributorJson = Omit<Contributor, 'portrait'> & { portrait: PrintedPicture | null }
const toContributor = (json: ContributorJson): Contributor => ({ ...json, portrait: json.portrait ?? undefined })

export async function getContributor(slug: string): Promise<Contributor | undefined> {
  const rows = await read<{ contributor: ContributorJson }>(
    sql`select ${contributorJson} as contributor from readers.contributors c where c.slug = ${slug}`,
  )
  return rows[0] && toContributor(rows[0].contributor)
}

export async function listContributors(slugs: readonly string[]): Promise<Contributor[]> {
  if (slugs.length === 0) return []
  const rows = await read<{ contributor: ContributorJson }>(
    sql`select ${contributorJson} as contributor from readers.contributors c where c.slug = any(${sql.param([...slugs])}::text[])`,
  )
  return rows.map((row) => toContributor(row.contributor))
}

/** What a contributor's last hundred stories are about, most often first, and how many of them carry a correction. */
export async function getContributorFacts(id: string): Promise<{ topics: TopicLabel[]; corrections: number }> {
  const rows = await read<{ topics: TopicLabel[]; corrections: number }>(sql`
    with stories as materialized (select article_id from readers.contributor_articles where contributor_id = ${id}
      order by first_public_from desc, article_id desc limit 100)
    select coalesce((select jsonb_agg(jsonb_build_object('id', t.topic_id, 'slug', t.slug, 'name', t.name) order by t.times desc, t.name)
      from (select topic_id, slug, name, count(*) as times from stories join readers.article_topics using (article_id)
        group by topic_id, slug, name order by times desc, name limit 6) t), '[]') as topics,
      (select count(distinct n.article_id)::int from stories join readers.corrections n using (article_id)
        where n.kind <> 'withdrawal') as corrections`)
  return rows[0] ?? { topics: [], corrections: 0 }
}
