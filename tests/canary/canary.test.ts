import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { newId } from '#lib/id.ts'
import { folderStorage, setStorage } from '#lib/storage.ts'
import { theDemo } from '#tests/factories/desk.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { correctArticle } from '#verbs/articles/correct.ts'
import { liftEmbargo } from '#verbs/articles/lift.ts'
import { publishArticle } from '#verbs/articles/publish.ts'
import { unscheduleArticle } from '#verbs/articles/unschedule.ts'
import { hide, randomWord } from './hidden.ts'
import { type Answer, openPress } from './press.ts'
import { filled, routes } from './routes.ts'
import { type Canary, READER_FUNCTIONS, SURFACES } from './surfaces.ts'

// Real processes on a busy machine take their time.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 })

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-canary-'))
const MOST_PAGES = 500
let database: TestDatabase
let press: Awaited<ReturnType<typeof openPress>>
let canary: Canary
/** Of each thing by which the canary can be asked for, another that is nowhere. */
let twins: [secret: string, twin: string][]

beforeAll(async () => {
  database = await testDatabase()
  setStorage(folderStorage(join(folder, 'pictures')))
  canary = await hide(randomWord(), database)
  twins = [
    [canary.word, randomWord()],
    [canary.id, newId()],
    [canary.hash, canary.hash.replace(/[0-9a-f]/g, (digit) => ((Number.parseInt(digit, 16) + 7) % 16).toString(16))],
    [canary.token, canary.token.split('').reverse().join('')],
  ]
  press = await openPress(database, folder)
})
afterAll(async () => {
  await press?.close()
  setStorage(undefined)
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

const twinOf = (text: string) =>
  twins.reduce((all, [secret, twin]) => all.replace(new RegExp(secret, 'gi'), (found) => likeCase(twin, found)), text)
const likeCase = (twin: string, found: string) => (found === found.toUpperCase() ? twin.toUpperCase() : twin)
const tells = ({ headers, body }: Pick<Answer, 'headers' | 'body'>) => {
  const said = `${headers}${body}`.toLowerCase()
  return twins.some(([secret]) => said.includes(secret.toLowerCase()))
}
/** What an answer says, without what is drawn anew for each: its nonce, and how React cut and numbered the rows that it streams. */
function still({ headers, body }: Answer) {
  const nonce = /'nonce-([^']+)'/.exec(headers)?.[1]
  const said = nonce ? body.replaceAll(nonce, '') : body
  const rows = said.matchAll(STREAMED)
  const streamed = [...rows].map(([, row]) => JSON.parse(row ?? '[]')[1] ?? '').join('')
  const words = new Set(streamed.match(/"(?:[^"\\]|\\.)*"/g)?.filter((word) => !word.startsWith('"$')))
  return [said.replace(STREAMED, ''), ...[...words].sort()].join('\n')
}
const STREAMED = /<script[^>]*>self\.__next_f\.push\((.*?)\)<\/script>/gs
const location = ({ headers }: Answer) => headers.match(/"location","[^"]*"/)?.[0] ?? ''
/** Where two texts part, short enough to read. */
function apart(one: string, other: string) {
  if (one === other) return undefined
  const at = [...one].findIndex((letter, index) => letter !== other[index])
  return [one, other].map((text) => text.slice(Math.max(0, at - 40), at + 80))
}

/** An answer must not know the canary; where it was asked for by name it says what it says of a name that is nowhere. */
async function expectSilence(path: string, init?: RequestInit): Promise<Answer> {
  const answer = await press.ask(path, init)
  const twin = twinOf(path)
  if (twin === path) {
    expect(tells(answer), `${path} told`).toBe(false)
    return answer
  }
  const other = await press.ask(twin, init)
  expect([answer.status, twinOf(location(answer))], path).toEqual([other.status, location(other)])
  expect(apart(still({ ...answer, body: twinOf(answer.body) }), still(other)), path).toBeUndefined()
  return answer
}

const surfaceOf = (route: string) => SURFACES.find((surface) => surface.route === route)
const newsroom = routes.filter((route) => route.startsWith('/admin'))

it('every page and route of the paper is on the list', () => {
  expect(routes.length).toBeGreaterThan(20)
  const missing = routes.filter((route) => !surfaceOf(route) && !newsroom.includes(route))
  expect(missing, 'add a line to tests/canary/surfaces.ts').toEqual([])
})

describe('while the story is under embargo, an anonymous reader finds it', () => {
  it.each(SURFACES)('nowhere at $route', async ({ ask }) => {
    for (const path of ask(canary)) {
      await expectSilence(path)
      await expectSilence(path, { headers: { RSC: '1' } })
      await expectSilence(path, { method: 'HEAD' })
    }
  })

  it('nowhere in the newsroom', async () => {
    for (const route of newsroom) {
      for (const value of [canary.id, canary.token]) {
        const { status } = await expectSilence(filled(route, value))
        expect(status, route).not.toBe(500)
      }
    }
  })

  it('nowhere behind any link of the paper', async () => {
    const known = new Set(['/', '/latest', canary.section, '/corrections', '/nowhere', '/robots.txt'])
    const { rows } = await database.ownerPool.query('select path from paper.addresses where reserved')
    for (const { path } of rows) known.add(path)
    // A set is walked to its end, whatever is added meanwhile.
    for (const path of known) {
      expect(known.size).toBeLessThan(MOST_PAGES)
      const { body, headers } = await expectSilence(path)
      if (headers.includes('text/html')) for (const link of linksOf(body)) known.add(link)
    }
    expect(known.size).toBeGreaterThan(30)
  })
})

describe('while the story is under embargo, the login of the readers finds it', () => {
  // Ids are no secret there: the times of what is to come are asked by them.
  const namesIt = (rows: unknown[]) => {
    const said = JSON.stringify(rows).toLowerCase()
    return [canary.word, canary.hash].some((name) => said.includes(name))
  }

  it('in nothing that it may select', async () => {
    const { rows } = await database.ownerPool.query<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'v', 'm', 'f', 'p') and n.nspname not like 'pg_toast%'`,
    )
    let read = 0
    for (const { name } of rows) {
      const answer = await database.readerPool.query(`select t::text from ${name} t`).catch(() => undefined)
      if (!answer) continue
      read += 1
      expect(namesIt(answer.rows), name).toBe(false)
    }
    expect(read).toBeGreaterThan(15)
  })

  it('by no function that it may call', async () => {
    const { rows } = await database.ownerPool.query<{ name: string }>(
      "select proname as name from pg_proc where pronamespace = 'readers'::regnamespace",
    )
    expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(READER_FUNCTIONS).sort())
    for (const [name, { sql, values }] of Object.entries(READER_FUNCTIONS)) {
      const answer = await database.readerPool.query(sql, values(canary))
      expect(namesIt(answer.rows), name).toBe(false)
    }
  })
})

describe('once the embargo is lifted and the story is out, it is found', () => {
  beforeAll(async () => {
    const of = { articleId: canary.id }
    await unscheduleArticle(theDemo, { ...of, seen: 1 })
    await liftEmbargo(theDemo, of)
    await publishArticle(theDemo, { ...of, seen: 2 })
    await correctArticle(theDemo, { ...of, seen: 3, note: `Not ${canary.word}.` })
    await vi.waitUntil(async () => (await press.ask(canary.path)).status === 200, { timeout: 20_000 })
  })

  it.each(SURFACES.filter(({ shows }) => shows))(
    'at $route: what was silent above was asked the right way',
    async ({ ask }) => {
      const answers = await Promise.all(ask(canary).map((path) => press.ask(path)))
      expect(answers.some(shows)).toBe(true)
    },
  )
})

/** A picture is there; everything else names the address of the story. */
const shows = ({ status, headers, body }: Answer) =>
  status < 400 && (/image\/(webp|jpeg)/.test(headers) || `${headers}${body}`.includes(canary.path))

/** Addresses of the paper that a page names in any way. */
function linksOf(html: string): string[] {
  const named = [...html.matchAll(/(?:href|src|action|content)="([^"]+)"/g)].map(([, url]) => url ?? '')
  const sets = [...html.matchAll(/srcset="([^"]+)"/gi)].flatMap(([, set]) =>
    (set ?? '').split(/\s*,\s*/).map((one) => one.split(' ')[0] ?? ''),
  )
  return [...named, ...sets].flatMap((url) => {
    const link = URL.parse(url.replaceAll('&amp;', '&'), press.origin)
    return link?.origin === press.origin && /^(\/|http)/.test(url) ? [link.pathname + link.search] : []
  })
}
