import type { Pool } from 'pg'

type Wanted = { count: number; from: Date; to: Date; slug?: string }

/**
 * Rows of public stories, spread evenly from a moment to before another, by SQL and without the triggers of the records: only for
 * looking at lists of very many, which open no document.
 */
export async function rowsOfStories(pool: Pool, { count, from, to, slug = 'row' }: Wanted) {
  const client = await pool.connect()
  const values = [count, from, to, slug]
  const rows = `select md5($4 || n)::uuid as id, $4 || '-' || n as slug,
    ($2::timestamptz + ($3::timestamptz - $2::timestamptz) * ((n - 1)::float / $1::int))::timestamptz(3) as at
    from generate_series(1, $1::int) n`
  try {
    await client.query('set session_replication_role = replica')
    await client.query(`insert into paper.sections (id, slug, name, position) values (md5('rows')::uuid, 'rows', 'Rows', 0)
      on conflict do nothing`)
    await client.query(
      `insert into paper.articles (id, section_id, slug, working, started_at, first_public_from)
        select id, md5('rows')::uuid, slug, 1, at, at from (${rows}) r`,
      values,
    )
    await client.query(
      `insert into paper.addresses (path, article_id) select '/rows/' || slug, id from (${rows}) r`,
      values,
    )
    await client.query(
      `insert into paper.published_versions (article_id, number, kind, revision, imported, public_from, headline, standfirst,
          kicker, dateline, language, genre, salt, content_hash, made_at, hash)
        select id, 1, 'first', 1, true, at, slug, '', '', '', 'en', 'news', 's', 'x', at, 'x' from (${rows}) r`,
      values,
    )
  } finally {
    await client.query('set session_replication_role = origin')
    client.release()
  }
}
