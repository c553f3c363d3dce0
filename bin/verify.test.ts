import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { getChain } from '#db/chains.ts'
import { firstFault } from '#domain/chain-check.ts'
import type { Staff } from '#domain/staff.ts'
import { newId } from '#lib/id.ts'
import { bodyOf, documentOf, draft, published, staff, theDemo } from '#tests/factories/desk.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { correctArticle } from '#verbs/articles/correct.ts'
import { publishArticle } from '#verbs/articles/publish.ts'
import { redactArticle } from '#verbs/articles/redact.ts'
import { saveArticle } from '#verbs/articles/save.ts'
import { scheduleArticle } from '#verbs/articles/schedule.ts'
import { unscheduleArticle } from '#verbs/articles/unschedule.ts'
import { updateArticle } from '#verbs/articles/update.ts'
import { withdrawArticle } from '#verbs/articles/withdraw.ts'

// Real processes on a busy machine take their time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-verify-'))
const documented = readFileSync(join(import.meta.dirname, '../docs/chain.md'), 'utf8').match(/^```js\n(.+?)^```/ms)?.[1]
const checker = join(folder, 'check.mjs')
let database: TestDatabase
let whole: { id: string; path: string }

beforeAll(async () => {
  database = await testDatabase()
  writeFileSync(checker, documented ?? '')
  whole = await wholeLife()
})
afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

const chief: Staff = { ...staff('editor-in-chief'), session: { id: newId(), provedSecondsAgo: 1 } }
const later = () => new Date(Date.now() + 3_600_000)

/** A story with every kind of entry that there is, one of them redacted and one to come. */
async function wholeLife() {
  const story = await draft({
    headline: 'Fourteen lorries — “empty” \u{1F69A}',
    body: bodyOf('It is said:\u2028fourteen.'),
  })
  const of = { articleId: story.id }
  await scheduleArticle(theDemo, { ...of, seen: 0, at: later() })
  await unscheduleArticle(theDemo, { ...of, seen: 1 })
  await publishArticle(theDemo, { ...of, seen: 2 })
  await updateArticle(theDemo, { ...of, seen: 3 })
  await saveArticle(theDemo, { ...of, basedOn: 1, document: documentOf({ headline: 'Forty lorries' }) })
  await correctArticle(theDemo, { ...of, seen: 4, note: 'Forty, not fourteen.' })
  await saveArticle(theDemo, { ...of, basedOn: 2, document: documentOf({ headline: 'Of lorries' }) })
  await updateArticle(theDemo, { ...of, seen: 5 })
  await redactArticle(chief, { ...of, revision: 2, reason: 'x' })
  await withdrawArticle(theDemo, { ...of, seen: 6, reason: 'It ends.', at: later() })
  return story
}

function broadsheet(...args: string[]) {
  const own = {
    DATABASE_URL: database.ownerUrl,
    READER_DATABASE_URL: database.readerUrl,
    DATA_FOLDER: join(folder, 'data'),
  }
  const program = join(import.meta.dirname, 'broadsheet.ts')
  return spawnSync(process.execPath, [program, ...args], { env: { ...process.env, ...own }, encoding: 'utf8' })
}
const check = (entries: unknown) => {
  writeFileSync(join(folder, 'story.json'), JSON.stringify(entries))
  return spawnSync(process.execPath, [checker, join(folder, 'story.json')], { encoding: 'utf8' })
}

describe('an outsider, with the lines of docs/chain.md', () => {
  type Entry = {
    number: number
    kind: string
    hash: string
    content?: { document?: { headline: string } }
    redacted?: true
  }
  let entries: Entry[]
  beforeAll(() => {
    const { stdout, stderr, status } = broadsheet('verify', '--print', whole.path)
    expect(status, stderr).toBe(0)
    entries = JSON.parse(stdout)
  })

  it('checks what is printed of a story, and is given no text that is redacted, taken back or to come', () => {
    expect(entries.map((entry) => entry.kind)).toEqual([
      'first',
      'unscheduling',
      'first',
      'update',
      'correction',
      'update',
      'withdrawal',
    ])
    const shown = entries.filter((entry) => entry.content).map((entry) => entry.number)
    expect(shown).toEqual([3, 4, 6])
    expect(entries[4]?.redacted).toBe(true)
    expect(check(entries)).toMatchObject({
      status: 0,
      stdout: `The chain holds. Its last hash is ${entries[6]?.hash}\n`,
    })
  })

  it.each([
    [
      'a time that was changed',
      (e: Entry[]) => e.map((x) => (x.number === 3 ? { ...x, publicFrom: '2026-01-01T00:00:00.000Z' } : x)),
      'Entry 3: it was changed',
    ],
    [
      'an entry that was left out',
      (e: Entry[]) => e.filter((x) => x.number !== 2),
      'Entry 2: something before it is missing',
    ],
    [
      'another text',
      (e: Entry[]) => e.map((x) => (x.number === 6 ? { ...x, content: { document: { headline: 'x' } } } : x)),
      'Entry 6: its text was changed',
    ],
  ])('sees %s', (_, change, words) => {
    expect(check(change(entries))).toMatchObject({ status: 1, stderr: `${words}\n` })
  })

  it('is told where there is nothing to print', () => {
    expect(broadsheet('verify', '--print', '/nowhere')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('/nowhere'),
    })
  })
})

describe('npx broadsheet verify', () => {
  const forged = documentOf({ body: bodyOf('Nothing happened.') })
  const fault = async () => {
    const chain = await getChain(whole.path)
    return chain && firstFault(chain.entries)
  }

  it('walks every story of a paper that nobody has touched', async () => {
    for (let n = 0; n < 60; n++) await published()
    const { stdout, status } = broadsheet('verify')
    expect(stdout).toContain('Every chain holds: 61 stories, 67 entries')
    expect(status).toBe(0)
  })

  // Each lies before the one above it: the first one is named.
  it.each([
    [
      'a text',
      `update paper.revisions set document = '${JSON.stringify(forged)}' where number = 3 and article_id = $1`,
      'the text of entry 6 was changed',
    ],
    [
      'a headline in lists',
      `update paper.published_versions set headline = 'x' where number = 4 and article_id = $1`,
      'lists show another headline for entry 4 than its text has',
    ],
    [
      'that an entry was taken back',
      'update paper.published_versions set unscheduled_by = null where number = 1 and article_id = $1',
      'entry 1 counts, though entry 2 takes it back',
    ],
    [
      'a time',
      `update paper.published_versions set public_from = public_from - interval '1 day' where number = 1 and article_id = $1`,
      'entry 1 was changed',
    ],
  ])('sees %s that was changed behind its back', async (_, sql, words) => {
    await behindItsBack(sql)
    expect(await fault()).toBe(words)
  })

  it('names the story and its first broken link, and ends with code 1', () => {
    const { status, stderr } = broadsheet('verify')
    expect(stderr).toContain(`The chain of ${whole.path} (${whole.id}) is broken: entry 1 was changed.`)
    expect(status).toBe(1)
  })
})

/** As somebody would who is the owner of the records. */
async function behindItsBack(sql: string) {
  const client = await database.ownerPool.connect()
  await client.query("set session_replication_role = 'replica'")
  await client.query(sql, [whole.id])
  client.release(true)
}
