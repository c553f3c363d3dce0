import type { Pool, PoolClient } from 'pg'
import { documentOf } from '#tests/factories/desk.ts'

const BATCH = 2000
const WORDS = 5000
const PARAGRAPHS = 5
const WORDS_A_PARAGRAPH = 40

/**
 * Fills a database with stories for measuring: eight sections, 40 topics, 30 contributors, and a vocabulary in which few words
 * are common and most are rare. By SQL, since only the reading is measured; every trigger of the records is on.
 */
export async function fillWithStories(pool: Pool, stories: number, say: (line: string) => void) {
  await pool.query(places)
  // Built at once at the end: row by row a GIN index costs many times as much.
  await pool.query('drop index paper.version_texts_search')
  const vocabulary = Array.from({ length: WORDS }, (_, n) => wordFor(n))
  const client = await pool.connect()
  try {
    for (let from = 0; from < stories; from += BATCH) {
      const count = Math.min(BATCH, stories - from)
      await insert(
        client,
        Array.from({ length: count }, (_, i) => story(from + i, stories, vocabulary)),
      )
      if (from > 0 && from % 20_000 === 0) say(`  ${from} of ${stories} stories`)
    }
  } finally {
    client.release()
  }
  await pool.query(
    'create index version_texts_search on paper.version_texts using gin (search) with (fastupdate = off)',
  )
  await pool.query('vacuum analyze')
}

/** A word for a rank: common ones are short. */
export const wordFor = (rank: number) => {
  const syllables = ['ka', 'ri', 'mo', 'te', 'lu', 'sha', 'ven', 'dor', 'pel', 'nu']
  return `${rank + 11}`
    .split('')
    .map((digit) => syllables[Number(digit)])
    .join('')
}

// A plain generator, so that each run measures the same stories.
const draw = (seed: number) => {
  let state = seed * 2654435761 + 1
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return state / 4294967296
  }
}

function story(n: number, of: number, vocabulary: readonly string[]) {
  const random = draw(n + 1)
  // The square of an even draw makes some words common: a tenth of the vocabulary is a third of the text.
  const words = (count: number) =>
    Array.from({ length: count }, () => vocabulary[Math.floor(WORDS * random() ** 2)] ?? '').join(' ')
  const paragraphs = Array.from({ length: PARAGRAPHS }, () => words(WORDS_A_PARAGRAPH))
  const headline = `${words(7)} ${n}`
  return {
    n,
    age: of - n,
    headline,
    standfirst: words(20),
    body: paragraphs.join('\n'),
    document: documentOf({
      headline,
      standfirst: '',
      body: {
        version: 1,
        doc: {
          type: 'doc',
          content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
        },
      },
    }),
  }
}

const places = `
  insert into paper.settings (id, name, time_zone) values (1, 'The Bench', 'UTC') on conflict do nothing;
  insert into paper.sections (id, slug, name, position) select uuidv7(), 'bench-' || n, 'Bench ' || n, n from generate_series(0, 7) n;
  insert into paper.addresses (path, section_id) select '/' || slug, id from paper.sections where slug like 'bench-%';
  insert into paper.topics (id, slug, name) select uuidv7(), 'bench-' || n, 'Bench topic ' || n from generate_series(0, 39) n;
  insert into paper.contributors (id, slug, name) select uuidv7(), 'bench-' || n, 'Bench writer ' || n from generate_series(0, 29) n`

async function insert(client: PoolClient, stories: ReturnType<typeof story>[]) {
  await client.query('begin')
  await client.query(
    `create temporary table batch on commit drop as select uuidv7() as id, s.* , x.id as section_id, x.slug as section
      from jsonb_to_recordset($1) as s (n int, age int, headline text, standfirst text, body text, document jsonb)
      join paper.sections x on x.slug = 'bench-' || s.n % 8`,
    [JSON.stringify(stories)],
  )
  await client.query(`insert into paper.articles (id, section_id, slug, working, started_at)
    select id, section_id, 'story-' || n, 1, now() from batch`)
  await client.query(
    `insert into paper.addresses (path, article_id) select '/' || section || '/story-' || n, id from batch`,
  )
  await client.query(`insert into paper.revisions (article_id, number, kind, document, made_by, made_at)
    select id, 1, 'save', document, 'bench', now() from batch`)
  await client.query(`insert into paper.published_versions (article_id, number, kind, revision, imported, public_from, headline, standfirst,
      kicker, dateline, language, genre, salt, content_hash, made_at, hash)
    select id, 1, 'first', 1, true, date_trunc('second', now()) - age * interval '7 minutes', headline, standfirst, '', '', 'en', 'news', 's',
      sha256(headline::bytea), now(), 'x' from batch`)
  await client.query(`insert into paper.version_topics (article_id, number, position, topic_id)
    select b.id, 1, p, t.id from batch b cross join generate_series(0, 2) p join paper.topics t on t.slug = 'bench-' || (b.n * 7 + p * 11) % 40`)
  await client.query(`insert into paper.version_bylines (article_id, number, position, contributor_id, role)
    select b.id, 1, 0, c.id, 'author' from batch b join paper.contributors c on c.slug = 'bench-' || b.n % 30`)
  await client.query(`insert into paper.version_texts (article_id, number, public_from, body, search)
    select b.id, 1, v.public_from, b.body, setweight(to_tsvector('paper.words', b.headline), 'A')
      || setweight(to_tsvector('paper.words', b.standfirst), 'B') || setweight(to_tsvector('paper.words', b.body), 'C')
    from batch b join paper.published_versions v on v.article_id = b.id`)
  await client.query('commit')
}
