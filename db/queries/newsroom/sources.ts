import { type SQL, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { authorise } from '#domain/authorise.ts'
import type { Actor } from '#domain/staff.ts'
import { type DeskSource, MOST_COUNTED, type NamedList } from '#domain/standing.ts'
import { isId } from './may-see.ts'
import { type NamedQuestion, pageOf, toPage } from './named-list.ts'

/** Every source by name, with how many stories that readers see stand on it. */
export async function listSources(actor: Actor, question: NamedQuestion): Promise<NamedList<DeskSource>> {
  authorise(actor, 'change-source')
  return toPage(await sources(pageOf('sources', question)))
}

export async function getSource(actor: Actor, id: string): Promise<DeskSource | undefined> {
  authorise(actor, 'change-source')
  return isId(id) ? (await sources(sql`x.id = ${id}`))[0] : undefined
}

// Stories are counted along version_sources_source, of each line of a page.
async function sources(where: SQL): Promise<DeskSource[]> {
  const { rows } = await db().execute<DeskSource>(sql`
    select x.id, x.slug, x.name, x.url,
      (select count(*)::int from (select from paper.version_sources m
        cross join lateral (select from readers.articles p where p.id = m.article_id and p.number = m.number offset 0) p
        where m.source_id = x.id limit ${MOST_COUNTED}) m) as stories
    from paper.sources x where ${where}`)
  return rows
}
