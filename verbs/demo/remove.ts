import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { pictureFolder } from '#domain/picture.ts'
import { storage } from '#lib/storage.ts'
import { THE_PAPER } from '#verbs/settings/change.ts'
import { transact } from '#verbs/transact.ts'

// The one exception to "kept for ever": invented stories that nobody but the demo has touched. The guards stand again at commit.
const GUARDED = [
  'published_versions',
  'revisions',
  'version_bylines',
  'version_topics',
  'version_sources',
  'version_relations',
  'version_pictures',
  'version_texts',
]

type Removed = { articles: number; kept: number }

/**
 * Takes the demo newspaper out again. A story that a person has worked on stays, and so does whatever any remaining story,
 * draft or page still names: a section, a topic, a picture. Settings stay as they are.
 */
export async function removeDemo(): Promise<Removed> {
  const folders: string[] = []
  const removed: Removed = { articles: 0, kept: 0 }
  await transact({ system: 'demo' }, async ({ tx }) => {
    await tx.execute(sql`lock table paper.articles in exclusive mode`)
    await guards(tx, 'disable')
    Object.assign(removed, await removeArticles(tx))
    for (const table of ['topics', 'contributors', 'sources', 'sections']) await removeUnused(tx, table)
    await removePages(tx)
    folders.push(...(await removePictures(tx)))
    await guards(tx, 'enable')
    return { name: 'demo.removed', subjectId: THE_PAPER, details: { articles: removed.articles, kept: removed.kept } }
  })
  for (const folder of folders) await storage().remove(folder)
  return removed
}

async function guards(tx: Tx, state: 'enable' | 'disable') {
  for (const table of GUARDED) {
    await tx.execute(sql`alter table paper.${sql.identifier(table)} ${sql.raw(state)} trigger user`)
  }
}

async function removeArticles(tx: Tx): Promise<Removed> {
  await tx.execute(sql`create temporary table demo_articles on commit drop as
    select a.id from paper.articles a
    where exists (select from paper.events e where e.subject_id = a.id and e.name = 'article.started' and e.actor = 'system:demo')`)
  const demo = await count(tx, sql`select from demo_articles`)
  // A story that a person has touched stays, and so does one that such a story leads to.
  await tx.execute(sql`delete from demo_articles d where exists (
    select from paper.events e where e.subject_id = d.id and e.actor <> 'system:demo')`)
  // And so does whatever that one leads to, to the end.
  for (let kept: number | null = 1; kept; ) {
    const found = await tx.execute(sql`delete from demo_articles d where exists (select from paper.revisions r
      where r.article_id not in (select id from demo_articles) and r.document::text like '%' || d.id || '%')`)
    kept = found.rowCount
  }
  const gone = await count(tx, sql`select from demo_articles`)
  await tx.execute(sql`delete from paper.splashes where article_id in (select id from demo_articles)`)
  for (const table of GUARDED.toReversed()) {
    if (table === 'revisions') continue
    await tx.execute(sql`delete from paper.${sql.identifier(table)} where article_id in (select id from demo_articles)`)
  }
  await tx.execute(sql`delete from paper.revisions where article_id in (select id from demo_articles)`)
  await tx.execute(sql`delete from paper.addresses m using paper.addresses t
    where m.moved_to = t.path and t.article_id in (select id from demo_articles)`)
  await tx.execute(sql`delete from paper.addresses where article_id in (select id from demo_articles)`)
  await tx.execute(sql`delete from paper.articles where id in (select id from demo_articles)`)
  return { articles: gone, kept: demo - gone }
}

async function count(tx: Tx, rows: SQL) {
  const result = await tx.execute<{ n: number }>(sql`select count(*)::int as n from (${rows}) x`)
  return result.rows[0]?.n ?? 0
}

/** Rows of a table that the demo made and nothing that remains names. */
const unused = (table: string) => sql`
  select x.id from paper.${sql.identifier(table)} x
  where exists (select from paper.events e where e.subject_id = x.id and e.actor = 'system:demo')
    and not exists (select from paper.articles a where a.section_id = x.id)
    and not exists (select from paper.revisions r where r.document::text like '%' || x.id || '%')
    and not exists (select from paper.pages p where p.body::text like '%' || x.id || '%')
    and not exists (select from paper.contributors c where c.portrait_id = x.id)`

async function removeUnused(tx: Tx, table: string) {
  const column = { topics: 'topic_id', contributors: 'contributor_id', sections: 'section_id' }[table]
  if (column) {
    const addressed = sql`select path from paper.addresses where ${sql.identifier(column)} in (${unused(table)})`
    await tx.execute(sql`delete from paper.addresses where moved_to in (${addressed})`)
    await tx.execute(sql`delete from paper.addresses where ${sql.identifier(column)} in (${unused(table)})`)
  }
  await tx.execute(sql`delete from paper.${sql.identifier(table)} where id in (${unused(table)})`)
}

async function removePages(tx: Tx) {
  const untouched = sql`select p.id from paper.pages p where not exists (
    select from paper.events e where e.subject_id = p.id and e.actor <> 'system:demo')`
  await tx.execute(sql`delete from paper.addresses where page_id in (${untouched})`)
  await tx.execute(sql`delete from paper.pages where id in (${untouched})`)
}

async function removePictures(tx: Tx): Promise<string[]> {
  const { rows } = await tx.execute<{ content_hash: string }>(
    sql`delete from paper.pictures where id in (${unused('pictures')}) returning content_hash`,
  )
  return rows.map((row) => pictureFolder(row.content_hash))
}
