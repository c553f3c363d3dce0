import { sql } from 'drizzle-orm'
import { read } from '#db/reader-client.ts'

/** A story as the world is told of it: where it stands or stood, and whose feeds it changes. */
export type ToldStory = { path: string; topics: string[]; contributors: string[]; isForSearchEngines: boolean }

/** Of these stories those that readers may know of: they are out, or were withdrawn. */
export const listTold = (articleIds: readonly string[]) =>
  read<ToldStory>(sql`
    select a.path, array(select t.slug from readers.article_topics t where t.article_id = a.id) as topics,
      array(select b.slug from readers.article_bylines b where b.article_id = a.id) as contributors,
      exists (select from readers.sitemap s where s.id = a.id) as "isForSearchEngines"
    from unnest(${sql.param([...articleIds])}::uuid[]) wanted(id) join readers.articles a on a.id = wanted.id
    union all
    select w.path, '{}', '{}', true
    from unnest(${sql.param([...articleIds])}::uuid[]) wanted(id) join readers.withdrawn w on w.id = wanted.id`)

/** Of these paths those at which search engines may find a story now, or that it was withdrawn. */
export async function listStillTold(paths: readonly string[]): Promise<string[]> {
  const rows = await read<{ path: string }>(sql`
    select d.path from unnest(${sql.param([...paths])}::text[]) wanted(path)
    join readers.addresses d on d.path = wanted.path and d.moved_to is null
    where exists (select from readers.sitemap s where s.id = d.article_id)
      or exists (select from readers.withdrawn w where w.id = d.article_id)`)
  return rows.map(({ path }) => path)
}

/** The paper's key with IndexNow, while it tells anything there. */
export async function getIndexNowKey(): Promise<string | undefined> {
  const rows = await read<{ key: string | null }>(sql`select index_now_key as key from readers.settings`)
  return rows[0]?.key ?? undefined
}
