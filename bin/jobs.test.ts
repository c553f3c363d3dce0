import { sql } from 'drizzle-orm'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { db } from '#db/client.ts'
import type { RunningJobs } from '#db/jobs.ts'
import { setPools } from '#db/pools.ts'
import { getStory } from '#db/queries/reader/articles.ts'
import { readEnv } from '#lib/env.ts'
import { setSite } from '#lib/site.ts'
import { draft, theDemo } from '#tests/factories/desk.ts'
import { expireJobs } from '#tests/factories/jobs.ts'
import { type Line, lineTo } from '#tests/factories/line.ts'
import { type MailServer, mailServer } from '#tests/factories/mail-server.ts'
import { eventsOf } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { saveArticle } from '#verbs/articles/save.ts'
import { scheduleArticle } from '#verbs/articles/schedule.ts'
import { writeLetter } from '#verbs/letters/write.ts'
import { startJobs } from './jobs.ts'

vi.setConfig({ testTimeout: 90_000 })

let database: TestDatabase
let server: MailServer
let running: RunningJobs[] = []
let said: string[] = []

beforeAll(async () => {
  database = await testDatabase()
  setSite({ origin: 'https://gazette.example', sendsMail: true })
})
afterAll(async () => {
  setSite(undefined)
  await database.close()
})
beforeEach(async () => {
  await database.ownerPool.query('delete from paper.letters; delete from pgboss.job')
  server = await mailServer()
  said = []
})
afterEach(async () => {
  await Promise.all(running.map((jobs) => jobs.close()))
  running = []
  await server.close()
})

async function begin(): Promise<RunningJobs> {
  const env = readEnv({ SMTP_URL: server.url, ORIGIN: 'https://gazette.example' })
  const jobs = await startJobs(env, (line) => said.push(line))
  running.push(jobs)
  return jobs
}

const invitation = { kind: 'invitation', to: 'zahra@paper.example', lines: ['Come in.'] } as const
const write = (subject = 'You are invited') =>
  db().transaction((tx) => writeLetter(tx, new Date(), { ...invitation, subject }))
const rows = async (condition: string) =>
  (await database.ownerPool.query(`select * from paper.letters where ${condition}`)).rows
/** The letter that waits for its next try is tried now. */
const hurry = () =>
  database.ownerPool.query("update pgboss.job set start_after = now() where name = 'letter' and state = 'retry'")
const within = (milliseconds: number, what: () => unknown) => expect.poll(what, { timeout: milliseconds, interval: 20 })

it('a letter is out about two seconds after its commit', async () => {
  await begin()
  await write('The first')
  await within(30_000, () => server.mail.length).toBe(1)
  const began = performance.now()
  await write('The second')
  await within(30_000, () => server.mail.length).toBe(2)
  expect(performance.now() - began).toBeLessThan(4000)
})

it('what was written while nobody worked goes out when somebody does', async () => {
  await write()
  await begin()
  await within(30_000, () => rows('sent_at is not null and html is null')).toHaveLength(1)
})

it('of two workers at once each letter is sent by one', async () => {
  const subjects = Array.from({ length: 30 }, (_, i) => `Letter ${i}`)
  for (const subject of subjects) await write(subject)
  await Promise.all([begin(), begin()])
  await within(30_000, () => rows('sent_at is not null')).toHaveLength(30)
  expect(server.mail.map((mail) => mail.subject).sort()).toEqual(subjects.sort())
})

it('a letter that is refused for now is tried again, later each time', async () => {
  server.refuse({ code: 421, at: 'recipient' }, { code: 451, at: 'letter' })
  const id = await write()
  await begin()
  // From the beginning of the try to the next one: what no wait of the test itself can shorten.
  const delay = async (tries: number) => {
    const { rows } = await database.ownerPool.query(
      `select extract(epoch from start_after - started_on)::float8 as seconds from pgboss.job
        where name = 'letter' and state = 'retry' and retry_count = $1`,
      [tries],
    )
    return rows[0]?.seconds
  }
  await within(30_000, () => delay(0)).toBeGreaterThanOrEqual(30)
  await hurry()
  await within(30_000, () => delay(1)).toBeGreaterThanOrEqual(60)
  expect(server.mail).toEqual([])
  await hurry()
  await within(30_000, () => rows(`id = '${id}' and sent_at is not null and tries = 3`)).toHaveLength(1)
  expect(said[0]).toMatch(/^Mail does not go out: .*421.* It is tried again\.$/)
  expect(said[1]).toBe('Mail goes out again.')
})

it('a letter that is refused for good is a dead letter, and so is one whose last try has failed', async () => {
  server.refuse({ code: 550, at: 'recipient' })
  await begin()
  await write()
  await within(20_000, () => rows('dead_at is not null')).toHaveLength(1)
  expect(said).toContainEqual(expect.stringMatching(/^A letter \(invitation, .+\) is given up: .*550.* It waits among/))
  server.refuse({ code: 451, at: 'letter' })
  await db().transaction(async (tx) => {
    await writeLetter(tx, new Date(), { ...invitation, subject: 'The last try' })
    await tx.execute(sql`update pgboss.job set retry_count = retry_limit where state = 'created'`)
  })
  await within(20_000, () => rows("dead_at is not null and last_error like '%451%'")).toHaveLength(1)
})

it('a job that is cut short in the middle of its last try does not leave its letter behind', async () => {
  const id = await write()
  await database.ownerPool.query(
    `update pgboss.job set state = 'active', retry_count = retry_limit where name = 'letter'`,
  )
  await expireJobs(database.ownerPool)
  await begin()
  await within(20_000, () => rows(`id = '${id}' and dead_at is not null`)).toHaveLength(1)
})

it('what became public while no worker lived for a day is recorded by the first that does, without a mail server', async () => {
  const now = Date.now()
  const story = await draft()
  await scheduleArticle(theDemo, { articleId: story.id, seen: 0, at: new Date(now + 3_600_000) })
  await database.runClockFrom(new Date(now + 86_400_000).toISOString())
  expect(await getStory(story.path)).toBeDefined()
  expect(await eventsOf(story.id)).not.toContain('article.became-public')
  running.push(await startJobs(readEnv({}), (line) => said.push(line)))
  await within(30_000, () => eventsOf(story.id)).toContain('article.became-public')
  await database.setClock()
})

it('old autosaves are thinned by whoever does the jobs of a night, once a night', async () => {
  const story = await draft()
  const save = (basedOn: number) =>
    saveArticle(theDemo, { articleId: story.id, basedOn, document: story.document, kind: 'autosave' })
  await database.setClock('2026-01-02T10:00:00.000Z')
  for (const basedOn of [1, 2, 3]) await save(basedOn)
  await database.setClock('2026-02-03T10:00:00.000Z')
  const nights = async () =>
    (await database.ownerPool.query("select 1 from pgboss.job where name = 'thin' and state <> 'cancelled'")).rowCount
  const first = await startJobs(readEnv({}), (line) => said.push(line))
  await within(20_000, nights).toBe(1)
  await first.close()
  running.push(await startJobs(readEnv({}), (line) => said.push(line)))
  await within(80_000, () => eventsOf(story.id)).toContain('article.thinned')
  expect(await nights()).toBe(1)
  await database.setClock()
})

describe('when the line to the database is dead and says nothing', () => {
  let line: Line
  let pool: pg.Pool
  beforeEach(async () => {
    line = await lineTo(database.ownerUrl)
    pool = new pg.Pool({ connectionString: line.url, connectionTimeoutMillis: 1000 })
    pool.on('error', () => undefined)
    setPools({ owner: pool, readers: database.readerPool })
  })
  afterEach(async () => {
    await Promise.all(running.map((jobs) => jobs.close()))
    setPools({ owner: database.ownerPool, readers: database.readerPool })
    line.close()
    await pool.end()
  })
  const waits = () => said.filter((words) => words.startsWith('The jobs wait: '))

  it('the jobs wait, say so once, and go on by themselves', async () => {
    await begin()
    await write('Before')
    await within(30_000, () => server.mail.length).toBe(1)
    line.stall()
    await within(40_000, () => waits().length).toBe(1)
    line.go()
    await write('After')
    await within(20_000, () => server.mail.length).toBe(2)
    expect(waits()).toHaveLength(1)
  })

  it('from the beginning, they begin when there is an answer', async () => {
    await write()
    await pool
      .query('select pg_terminate_backend(pid) from pg_stat_activity where pid = pg_backend_pid()')
      .catch(() => undefined)
    line.stall()
    await begin()
    await within(20_000, () => said.length).toBeGreaterThan(0)
    expect(server.mail).toEqual([])
    line.go()
    await within(40_000, () => server.mail.length).toBe(1)
  })
})
