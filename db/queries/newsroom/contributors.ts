import { type SQL, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { authorise } from '#domain/authorise.ts'
import type { Actor } from '#domain/staff.ts'
import { type ContributorLine, type DeskContributor, MOST_COUNTED, type NamedList } from '#domain/standing.ts'
import { isId } from './may-see.ts'
import { type NamedQuestion, pageOf, toPage } from './named-list.ts'

/** Everybody who may be bylined, by name, with how many stories that readers see carry it. */
export async function listContributors(actor: Actor, question: NamedQuestion): Promise<NamedList<ContributorLine>> {
  authorise(actor, 'change-contributor')
  return toPage(await contributors(pageOf('contributors', question)))
}

export async function getContributor(actor: Actor, id: string): Promise<DeskContributor | undefined> {
  authorise(actor, 'change-contributor')
  return isId(id) ? (await contributors(sql`x.id = ${id}`))[0] : undefined
}

// Stories are counted along version_bylines_contributor, of each line of a page.
async function contributors(where: SQL): Promise<DeskContributor[]> {
  const { rows } = await db().execute<DeskContributor>(sql`
    select x.id, x.slug, x.name, x.kind, x.job_title as "jobTitle", x.place, x.biography, x.interests,
      (select count(*)::int from (select from readers.contributor_articles m where m.contributor_id = x.id
        limit ${MOST_COUNTED}) m) as stories
    from paper.contributors x where ${where}`)
  return rows
}
