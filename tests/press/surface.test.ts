import type { Server } from 'node:http'
import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { joinRecords } from '#bin/printing.ts'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/index.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import { readEnv } from '#lib/env.ts'
import { printErrorPages } from '#press/error-pages.ts'
import { openPress, type PrintingPress } from '#press/press.ts'
import { moved, printReaderPage } from '#press/reader-page.ts'
import { createPressServer, finish, open } from '#press/server.ts'
import { draft, published, section, theDemo } from '#tests/factories/desk.ts'
import { entriesOf } from '#tests/factories/records.ts'
import { MINUTE, START, type Step, step, take, versionAt } from '#tests/factories/timeline.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { moveArticle } from '#verbs/articles/move.ts'
import { pages, shown } from './pages.ts'

const origin = 'https://paper.example'
const said: string[] = []
const say = (line: string) => void said.push(line)
let database: TestDatabase
let joined: Awaited<ReturnType<typeof joinRecords>>
let printing: PrintingPress
let server: Server
let port = 0
let now = START

beforeAll(async () => {
  database = await testDatabase()
  joined = await joinRecords({ ownerUrl: database.ownerUrl, revive: undefined }, readEnv({}), say)
  const errors = printErrorPages({ origin, sheets: [] })
  const printer = { handle: pages, origin, errors, say }
  printing = openPress({
    ...joined.records,
    // Nothing may go on past its time here: the clock of the test is not the one of the wire.
    staleLimitMs: Number.NEGATIVE_INFINITY,
    render: (url) => printReaderPage(url, printer),
    moved: (location) => moved(301, location, origin),
    answers: errors,
    say,
    now: () => now - START,
  })
  joined.serve(printing)
  const door = { origin, dev: false, trustProxy: false }
  server = createPressServer({ handle: pages, files: () => undefined, errors, door, say, printing })
  port = await open(server, 0, '127.0.0.1')
  // Else there would be no sitemap of the month at first.
  await goTo(START)
  await published()
})
afterAll(async () => {
  await finish(server)
  await joined.close()
  await database.close()
})

/** The files for machines that must name the story while it is public, and at no other moment. */
const filesOf = (places: readonly Place[]) => [
  '/feeds/rss.xml',
  '/feeds/atom.xml',
  '/feeds/feed.json',
  '/feeds/genre/news/atom.xml',
  '/feeds/search/rss.xml?q=torkham',
  ...places.map(({ slug }) => `/feeds/${slug}/atom.xml`),
  '/news-sitemap.xml',
  '/sitemaps/2026-11.xml',
]

type Place = { id: string; slug: string }
/** `paths` are all addresses the story ever had, `promised` those that lead on. */
type World = { id: string; places: Place[]; paths: Set<string>; promised: Set<string> }
type Move = { verb: 'move'; to: number; slug: number }
const move: fc.Arbitrary<Move> = fc.record({ verb: fc.constant('move'), to: fc.nat(1), slug: fc.nat(1) })
const steps = fc.array(fc.oneof({ weight: 6, arbitrary: step }, { weight: 1, arbitrary: move }), {
  minLength: 6,
  maxLength: 14,
})

async function ask(path: string): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' })
  const body = await response.text()
  if (isFile(path)) return `${response.status} ${storiesIn(path, body)}`
  return `${response.status} ${response.headers.get('location') ?? (response.status === 200 ? body : '')}`
}

const isFile = (path: string) => /\.(xml|json)(\?|$)/.test(path)
/** Whether a file names the story of this run; those of other runs stand in it as well. */
let wanted: World | undefined
function storiesIn(path: string, body: string) {
  if (path.startsWith('/feeds/')) return wanted && body.includes(wanted.id) ? 'names it' : ''
  return [...(wanted?.paths ?? [])].filter((one) => body.includes(`${one}</loc>`)).join()
}

/** What readers must get at every address of a story at this moment, by the entries alone. */
async function expected({ id, places, paths, promised }: World): Promise<Record<string, string>> {
  const [article] = await db().select().from(articles).where(eq(articles.id, id))
  const place = places.find((one) => one.id === article?.sectionId)
  const here = `/${place?.slug}/${article?.slug}`
  const version = versionAt(await entriesOf(id), new Date(now))
  const everPublic = article?.firstPublicFrom !== null && Number(article?.firstPublicFrom) <= now
  const story = version === undefined ? (everPublic ? '410 ' : '404 ') : `200 ${shown(id, version)}`
  const stories = [...paths].map((path) => [
    path,
    path === here ? story : everPublic && promised.has(path) ? `301 ${here}` : '404 ',
  ])
  const sections = places.map(({ id: one, slug }) => [
    `/${slug}`,
    `200 ${one === place?.id && version !== undefined ? shown(id, version) : ''}`,
  ])
  const files = filesOf(places).map((path) => {
    const other = places.find(({ slug }) => path.startsWith(`/feeds/${slug}/`) && slug !== place?.slug)
    const named = path.startsWith('/feeds/') ? 'names it' : here
    return [path, `200 ${version !== undefined && !other ? named : ''}`]
  })
  return Object.fromEntries([...stories, ...sections, ...files])
}

/** Asks twice: for a copy that was kept before, or a print, and for what has been kept of that. */
async function check(world: World): Promise<void> {
  const right = await expected(world)
  for (let round = 0; round < 2; round++) {
    const got = await Promise.all(Object.keys(right).map(async (path) => [path, await ask(path)]))
    expect({ at: now - START, ...Object.fromEntries(got) }).toEqual({ at: now - START, ...right })
  }
}

async function goTo(moment: number): Promise<void> {
  now = moment
  await database.setClock(new Date(moment).toISOString())
}

/** Lets the clock go on, and looks at every turn on the way, a millisecond before and after it. */
async function wait(world: World, until: number): Promise<void> {
  const turns = (await entriesOf(world.id)).flatMap((entry) => [-1, 0, 1].map((ms) => entry.publicFrom.getTime() + ms))
  for (const moment of [...new Set([...turns, until])].sort((a, b) => a - b)) {
    if (moment <= now || moment > until) continue
    await goTo(moment)
    await check(world)
  }
}

async function act(one: Step | Move, world: World): Promise<void> {
  if (!('to' in one)) return take(one, world.id, now)
  const [before] = await db().select().from(articles).where(eq(articles.id, world.id))
  const old = `/${world.places.find((place) => place.id === before?.sectionId)?.slug}/${before?.slug}`
  const place = world.places[one.to]
  const slug = `story-${world.id.slice(-8)}-${one.slug}`
  const input = { articleId: world.id, sectionId: place?.id, slug }
  const isDone = await moveArticle(theDemo, input).catch((error: unknown) => {
    if (!(error instanceof NewsroomError)) throw error
  })
  if (!isDone) return
  const path = `/${place?.slug}/${slug}`
  world.paths.add(path)
  world.promised.delete(path)
  if ((await entriesOf(world.id)).length > 0) world.promised.add(old)
}

it('whatever the desk does, a press full of copies gives at every moment what the entries say', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (timeline) => {
      await goTo(START)
      printing.pulpAll()
      const places = [await section(), await section()]
      const story = await draft({ section: places[0] })
      const world = { id: story.id, places, paths: new Set([story.path]), promised: new Set<string>() }
      wanted = world
      await check(world)
      for (const one of timeline) {
        await wait(world, now + (one.verb === 'wait' && 'ahead' in one ? (one.ahead ?? 1) * MINUTE : 5_000))
        await act(one, world)
        await check(world)
      }
      await wait(world, now + 200 * MINUTE)
    }),
    { numRuns: 25 },
  )
  const { hits, prints, late, refused } = printing.counters()
  // Else nothing was seen of copies.
  expect(hits).toBeGreaterThan(prints)
  expect({ late, refused }).toEqual({ late: 0, refused: 0 })
}, 120_000)
