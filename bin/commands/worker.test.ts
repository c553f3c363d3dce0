import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { db } from '#db/client.ts'
import { setSite } from '#lib/site.ts'
import { draft, theDemo } from '#tests/factories/desk.ts'
import { expireJobs } from '#tests/factories/jobs.ts'
import { type MailServer, mailServer } from '#tests/factories/mail-server.ts'
import { eventsOf } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { scheduleArticle } from '#verbs/articles/schedule.ts'
import { writeLetter } from '#verbs/letters/write.ts'

// Real processes on a busy machine take their time.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 })

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-worker-'))
let database: TestDatabase
let server: MailServer
/** What happens when the server has taken a letter and has not said so yet. */
let whenTaken: () => void | Promise<void>
let child: ChildProcess | undefined
let said = ''

beforeAll(async () => {
  database = await testDatabase()
  setSite({ origin: 'https://gazette.example', sendsMail: true })
  server = await mailServer(() => whenTaken())
})
beforeEach(async () => {
  whenTaken = () => undefined
  server.mail.length = 0
  await database.ownerPool.query('delete from paper.letters; delete from pgboss.job')
})
afterEach(async () => {
  if (child?.exitCode === null && child.signalCode === null) await end(child, 'SIGKILL')
})
afterAll(async () => {
  await server.close()
  setSite(undefined)
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

const write = () =>
  db().transaction((tx) =>
    writeLetter(tx, new Date(), {
      kind: 'invitation',
      to: 'zahra@paper.example',
      subject: 'You are invited',
      lines: ['Come in.'],
    }),
  )
const letter = async () => (await database.ownerPool.query('select * from paper.letters')).rows[0]

it('without a mail server it keeps the clock alone, and says so', async () => {
  const story = await draft()
  await scheduleArticle(theDemo, { articleId: story.id, seen: 0, at: new Date(Date.now() + 1500) })
  const worker = begin({ SMTP_URL: '' })
  await expect.poll(() => said, { timeout: 60_000 }).toContain('without SMTP_URL it sends no mail')
  await expect.poll(() => eventsOf(story.id), { timeout: 80_000, interval: 500 }).toContain('article.became-public')
  expect(await end(worker, 'SIGTERM')).toEqual([0, null])
})

it('sends what other processes have written, and SIGTERM ends it with code 0', async () => {
  const worker = begin()
  await write()
  await expect.poll(async () => (await letter()).sent_at, { timeout: 60_000 }).toBeInstanceOf(Date)
  expect(await end(worker, 'SIGTERM')).toEqual([0, null])
  expect(server.mail).toHaveLength(1)
})

it('told to stop while it sends a letter, it finishes that letter first', async () => {
  const worker = begin()
  whenTaken = async () => {
    worker.kill('SIGTERM')
    await vi.waitUntil(() => said.includes('Closing'), { timeout: 60_000 })
  }
  await write()
  expect(await once(worker, 'exit')).toEqual([0, null])
  expect(await letter()).toMatchObject({ sent_at: expect.any(Date), tries: 1 })
  expect(server.mail).toHaveLength(1)
})

it('killed between sending and recording, the next sends the letter once more under the same Message-ID', async () => {
  const worker = begin()
  whenTaken = async () => void (await end(worker, 'SIGKILL'))
  await write()
  await expect.poll(() => worker.signalCode, { timeout: 60_000 }).toBe('SIGKILL')
  expect(await letter()).toMatchObject({ sent_at: null, tries: 1 })
  whenTaken = () => undefined
  await expireJobs(database.ownerPool)
  await database.ownerPool.query("update pgboss.job set start_after = now() where state = 'retry'")
  begin()
  await expect.poll(async () => (await letter()).sent_at, { timeout: 60_000 }).toBeInstanceOf(Date)
  expect(server.mail.map((mail) => mail.messageId)).toEqual(Array(2).fill(`<${(await letter()).id}@gazette.example>`))
})

function begin(more: Record<string, string> = {}): ChildProcess {
  const own = {
    DATA_FOLDER: join(folder, 'data'),
    DATABASE_URL: database.ownerUrl,
    READER_DATABASE_URL: database.readerUrl,
    ORIGIN: 'https://gazette.example',
    SMTP_URL: server.url,
    ...more,
  }
  child = spawn(process.execPath, [join(import.meta.dirname, '../broadsheet.ts'), 'worker'], {
    env: { ...process.env, ...own },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += chunk))
  return child
}

async function end(worker: ChildProcess, signal: 'SIGTERM' | 'SIGKILL') {
  const gone = once(worker, 'exit')
  worker.kill(signal)
  return gone
}
