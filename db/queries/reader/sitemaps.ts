import { sql } from 'drizzle-orm'
import { read } from '#db/reader-client.ts'

/** A place in the order of the stories' first publications. */
export type StoryPlace = { at: Date; id: string }
/** A story as a sitemap tells of it. */
export type SitemapStory = StoryPlace & { path: string; changedOn: Date; pictures: string[] }

/** How many addresses a file may have. */
export const MOST_ADDRESSES = 50_000
const BATCH = 1000

/** Every month, `2026-11` in UTC, in which stories became public first, and how many files it needs. Counts index rows alone. */
export async function listMonths(most = MOST_ADDRESSES): Promise<{ month: string; files: number }[]> {
  const rows = await read<{ month: string; count: number }>(sql`
    select to_char(m.month, 'YYYY-MM') as month, m.count from (
      select date_trunc('month', first_public_from at time zone 'UTC') as month, count(*)::int as count
      from readers.places group by 1) m order by m.month`)
  return rows.map(({ month, count }) => ({ month, files: Math.ceil(count / most) }))
}

/** The bounds of a file of a month: from the first story of it, to before the first of the next. Walks articles_latest. */
export async function findFile(
  month: string,
  file: number,
  most = MOST_ADDRESSES,
): Promise<{ from: StoryPlace; to: StoryPlace } | undefined> {
  type Row = { first_public_from: string; id: string }
  const [begin, end] = [`${month}-01T00:00:00Z`, `${nextMonth(month)}-01T00:00:00Z`]
  const at = (skip: number) => sql`select first_public_from, id from readers.places
    where first_public_from >= ${begin}::timestamptz and first_public_from < ${end}::timestamptz
    order by first_public_from, id offset ${skip} limit 1`
  const rows = await read<Row>(sql`(${at((file - 1) * most)}) union all (${at(file * most)})`)
  const [from, to] = rows.map((row) => ({ at: new Date(row.first_public_from), id: row.id }))
  return from && { from, to: to ?? { at: new Date(end), id: NO_ID } }
}

const NO_ID = '00000000-0000-0000-0000-000000000000'
const nextMonth = (month: string) => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7)
}

/**
 * The public stories of a file, oldest first, a few at a time: each batch is a question of its own, so that a slow reader holds no
 * connection and no snapshot, and what is withdrawn meanwhile is not told of any more.
 */
export async function* walkFile({ from, to }: { from: StoryPlace; to: StoryPlace }): AsyncGenerator<SitemapStory> {
  type Row = { id: string; first_public_from: string; changed_on: string; path: string; pictures: string[] }
  let next: StoryPlace | undefined = from
  while (next) {
    // The place itself, once, and then what comes after the last one of the batch before.
    const rows: Row[] = await read<Row>(sql`
      select id, first_public_from, changed_on, path, pictures from readers.sitemap
      where (first_public_from, id) >= (${next.at.toISOString()}::timestamptz, ${next.id}::uuid)
        and (first_public_from, id) < (${to.at.toISOString()}::timestamptz, ${to.id}::uuid)
      order by first_public_from, id limit ${BATCH + 1}`)
    for (const row of rows.slice(0, BATCH)) yield { ...toStory(row), pictures: row.pictures }
    const more: Row | undefined = rows[BATCH]
    next = more && toStory(more)
  }
}

const toStory = (row: { id: string; first_public_from: string; changed_on: string; path: string }) => ({
  id: row.id,
  at: new Date(row.first_public_from),
  changedOn: new Date(row.changed_on),
  path: row.path,
})

export const MOST_NEWS = 1000

export type NewsStory = { path: string; headline: string; language: string; publishedOn: Date }

/** One file of the stories that became public in the last two days, newest first, and in how many seconds the oldest drops out. */
export async function listNews(
  file: number,
): Promise<{ stories: NewsStory[]; freshForSeconds?: number; files: number }> {
  type Row = { path: string; headline: string; language: string; first_public_from: string; seconds: number }
  const [rows, [counted]] = await Promise.all([
    read<Row>(sql`
      select path, headline, language, first_public_from, seconds from readers.news
      order by first_public_from desc, id desc offset ${(file - 1) * MOST_NEWS} limit ${MOST_NEWS}`),
    read<{ count: number }>(sql`select count(*)::int as count from readers.news`),
  ])
  return {
    stories: rows.map(({ first_public_from: at, seconds: _, ...story }) => ({ ...story, publishedOn: new Date(at) })),
    freshForSeconds: rows.length > 0 ? Math.min(...rows.map((row) => row.seconds)) : undefined,
    files: Math.max(1, Math.ceil((counted?.count ?? 0) / MOST_NEWS)),
  }
}

/** Topics or contributors that readers see, by their slugs. */
export async function listNamed(kind: 'topics' | 'contributors', limit = MOST_ADDRESSES): Promise<string[]> {
  const rows = await read<{ slug: string }>(
    kind === 'topics'
      ? sql`select slug from readers.topics order by slug limit ${limit}`
      : sql`select slug from readers.contributors order by slug limit ${limit}`,
  )
  return rows.map(({ slug }) => slug)
}

/** The paper's own pages, and when each was changed last. */
export async function listPages(): Promise<{ slug: string; updatedAt: Date }[]> {
  const rows = await read<{ slug: string; updated_at: string }>(
    sql`select slug, updated_at from readers.pages order by slug limit ${MOST_ADDRESSES}`,
  )
  return rows.map(({ slug, updated_at: at }) => ({ slug, updatedAt: new Date(at) }))
}
