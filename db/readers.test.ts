import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyOf, contributor, draft, published, theDemo, topic } from '#tests/factories/desk.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { embargoArticle } from '#verbs/articles/embargo.ts'
import { scheduleArticle } from '#verbs/articles/schedule.ts'
import { withdrawArticle } from '#verbs/articles/withdraw.ts'

const SECRET = 'zanzibarquux'
let database: TestDatabase
let reader: pg.Client

beforeAll(async () => {
  database = await testDatabase()
  reader = new pg.Client({ connectionString: database.readerUrl })
  await reader.connect()
  const hidden = async (slug: string) =>
    draft({
      slug: `${SECRET}-${slug}`,
      headline: `${SECRET} headline`,
      standfirst: SECRET,
      kicker: SECRET,
      dateline: SECRET,
      body: bodyOf(`${SECRET} body`),
      topics: [(await topic(`${SECRET} topic ${slug}`)).id],
      bylines: [{ contributorId: (await contributor(`${SECRET} writer ${slug}`)).id, role: 'author' }],
    })
  await hidden('draft')
  const scheduled = await hidden('scheduled')
  await scheduleArticle(theDemo, { articleId: scheduled.id, seen: 0, at: new Date(Date.now() + 3_600_000) })
  const embargoed = await hidden('embargoed')
  await embargoArticle(theDemo, { articleId: embargoed.id, seen: 0, until: 'indefinite', reason: SECRET })
  const gone = await published({ headline: `${SECRET} withdrawn`, slug: 'withdrawn', body: bodyOf(SECRET) })
  await withdrawArticle(theDemo, { articleId: gone.id, seen: 1, reason: 'It was wrong.' })
  await published({
    headline: 'In the open',
    body: bodyOf('For everyone to read.'),
    topics: [(await topic('Open')).id],
  })
})
afterAll(async () => {
  await reader.end()
  await database.close()
})

type Column = { schema: string; name: string; column: string; type: string }
const columnsOf = async (schema: string) =>
  (
    await database.ownerPool.query<Column>(
      `select table_schema as schema, table_name as name, column_name as column, data_type as type
       from information_schema.columns where table_schema = $1 order by 2, 3`,
      [schema],
    )
  ).rows

/** Everything that a statement gives away: its rows, or what its error says. */
async function given(sql: string): Promise<string> {
  const notices: string[] = []
  const hear = (notice: { message?: string }) => notices.push(notice.message ?? '')
  reader.on('notice', hear)
  try {
    const { rows } = await reader.query(sql)
    return JSON.stringify([rows, notices])
  } catch (error) {
    return `${error instanceof Error ? JSON.stringify([error.message, { ...error }]) : ''}${JSON.stringify(notices)}`
  } finally {
    reader.off('notice', hear)
  }
}

it('the attacks below do tell on a view without its fence', async () => {
  await database.ownerPool.query(`create view readers.unfenced as select v.headline from paper.published_versions v
      where v.kind = 'first' and v.public_from <= paper_now() and v.unscheduled_by is null;
    grant select on readers.unfenced to public`)
  const told = await given('select 1 from readers.unfenced where headline::int = 1')
  await database.ownerPool.query('drop view readers.unfenced')
  expect(told).toContain(SECRET)
})

describe('the readers’ login', () => {
  it('may read no base table', async () => {
    const tables = new Set((await columnsOf('paper')).map((c) => c.name))
    expect(tables.size).toBeGreaterThan(15)
    for (const table of tables) {
      await expect(reader.query(`select * from paper.${table}`), table).rejects.toThrow(/permission denied/)
    }
  })

  it.each([
    ['write', `insert into readers.settings (name) values ('x')`],
    ['make a table', 'create table public.x (a int)'],
    ['make a temporary table', 'create temp table x (a int)'],
    ['make a function', `create function public.f() returns int language sql as 'select 1'`],
    ['run code', `do $$ begin raise notice 'x'; end $$`],
    ['make a view', 'create view readers.x as select 1'],
    ['become the owner', 'set session authorization app'],
    ['read files', `select pg_read_file('postgresql.conf')`],
    [
      'read what others ask',
      `select query from pg_stat_activity where usename <> current_user and query like '%${SECRET}%' and query !~ 'pg_stat'`,
    ],
  ])('cannot %s', async (_, sql) => {
    const answer = await reader.query(sql).then(
      (result) => result.rows.length,
      () => 0,
    )
    expect(answer).toBe(0)
  })

  it('finds nothing hidden in any column of any view', async () => {
    for (const view of new Set((await columnsOf('readers')).map((c) => c.name))) {
      const { rows } = await reader.query(`select * from readers.${view}`)
      expect(JSON.stringify(rows), view).not.toContain(SECRET)
    }
  })

  it('learns nothing hidden from a cast of any text, in any place of a query', async () => {
    const texts = (await columnsOf('readers')).filter((c) => ['text', 'jsonb'].includes(c.type))
    expect(texts.length).toBeGreaterThan(40)
    for (const { name, column } of texts) {
      for (const sql of [
        `select 1 from readers.${name} where ${column}::text::int = 1`,
        `select count(*) from readers.${name} group by ${column}::text::int`,
        `select 1 from readers.${name} where ${column}::text like '%${SECRET}%' and 1 / (case when ${column}::text ~ '${SECRET}' then 0 else 1 end) = 1`,
        `select 1 from readers.${name} a join readers.${name} b on a.${column}::text::date = b.${column}::text::date`,
      ]) {
        const answer = await given(sql)
        expect(answer, sql).not.toContain(SECRET)
        expect(answer, sql).not.toMatch(/division by zero/)
      }
    }
  })

  it('learns nothing from a function that tells what it sees', async () => {
    // The login cannot make one, so its owner lends it one that raises a notice for every value: the strongest leak there is.
    await database.ownerPool.query(`create schema leak;
      create function leak.tell(value text) returns boolean language plpgsql cost 0.0000001 as
        $$ begin raise notice '%', value; return true; end $$;
      grant usage on schema leak to public; grant execute on function leak.tell to public`)
    for (const { name, column, type } of await columnsOf('readers')) {
      if (!['text', 'jsonb'].includes(type)) continue
      expect(
        await given(`select 1 from readers.${name} where leak.tell(${column}::text)`),
        `${name}.${column}`,
      ).not.toContain(SECRET)
    }
  })

  it('finds only what is public by searching, and survives any query', async () => {
    const search = (words: string) =>
      reader.query('select * from readers.search($1, false, null, null, 20, 1)', [words]).then((r) => r.rows)
    expect(await search(SECRET)).toEqual([])
    expect(await search('everyone')).toHaveLength(1)
    for (const words of [
      "'",
      '"',
      '((',
      'a & | !',
      '-',
      '\\',
      '%',
      '*:*',
      '<->',
      'اردو',
      '</script>',
      'x'.repeat(5000),
      '',
    ]) {
      expect(await search(words), words).toBeDefined()
    }
  })

  it('learns from turns when something will change, but not what it says', async () => {
    const answer = await given('select * from readers.turns()')
    expect(answer).toMatch(/article:/)
    expect(answer).not.toContain(SECRET)
  })

  it('does not get an address that has never answered', async () => {
    const { rows } = await reader.query('select path from readers.addresses')
    expect(rows.map((r) => r.path).filter((path) => path.includes(SECRET))).toEqual([])
  })
})
