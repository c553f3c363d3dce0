import { get } from 'node:http'
import { gzipSync } from 'node:zlib'
import type { Pool } from 'pg'
import { SPLASH } from '#verbs/demo/stories/index.ts'
import { wordFor } from './many-stories.ts'

export type BenchPaper = { owner: Pool; readers: Pool }
/** What was measured, its bar, what was seen. */
export type Line = readonly [what: string, bar: string, seen: string]

const WARM = 6

/** How often a page that nobody has printed asks PostgreSQL. */
export async function measureRoundTrips(port: number, paper: BenchPaper): Promise<Line[]> {
  const pages = {
    article: `/national/${SPLASH}`,
    home: '/',
    hub: '/economy',
    latest: '/latest',
    search: '/search?q=energy',
  }
  const lines: Line[] = []
  for (const [name, path] of Object.entries(pages)) {
    const before = asked.get(count(paper.readers)) ?? 0
    await fetchPage(port, path)
    const times = (asked.get(paper.readers) ?? 0) - before
    lines.push([`round trips: ${name}`, name === 'article' ? 'at most 4' : '', String(times)])
  }
  return lines
}

const asked = new WeakMap<Pool, number>()

/** Counts the questions that go through a pool from now on. */
function count(pool: Pool) {
  if (asked.has(pool)) return pool
  asked.set(pool, 0)
  const query = pool.query.bind(pool) as (...given: unknown[]) => unknown
  pool.query = ((...given: unknown[]) => {
    asked.set(pool, (asked.get(pool) ?? 0) + 1)
    return query(...given)
  }) as Pool['query']
  return pool
}

/** HTML and style sheets of each kind of page, gzipped. */
export async function measureWeight(port: number): Promise<Line[]> {
  const pages = {
    home: '/',
    article: `/national/${SPLASH}`,
    hub: '/economy',
    topic: '/topics/cpec',
    contributor: '/by/hina-baig',
    latest: '/latest',
    search: '/search?q=energy',
    corrections: '/corrections',
    about: '/about/about',
    'not found': '/nowhere',
  }
  const lines: Line[] = []
  for (const [name, path] of Object.entries(pages)) {
    const html = (await fetchPage(port, path)).body
    const sheets = [...html.matchAll(/<link[^>]+rel="stylesheet"[^>]*>/g)].flatMap(
      ([tag]) => /href="([^"]+)"/.exec(tag)?.[1] ?? [],
    )
    const css = await Promise.all(sheets.map(async (sheet) => (await fetchPage(port, sheet)).body))
    const bytes = [html, ...css].reduce((sum, text) => sum + gzipSync(text).length, 0)
    lines.push([`weight: ${name}, HTML and CSS gzipped`, 'at most 40 KB', `${(bytes / 1024).toFixed(1)} KB`])
  }
  return lines
}

type Side = { paper: BenchPaper; stories: number }

/** Whole uncached pages over HTTP, both sides in one run and in turn; medians, their ratio, and the spread of each side. */
export async function measureGrowth(
  port: number,
  use: (paper: BenchPaper) => void,
  { few, many, rounds }: { few: Side; many: Side; rounds: number },
): Promise<Line[]> {
  const draw = (of: number) => Math.floor(Math.random() * of)
  const article = (of: number) => {
    const n = draw(of)
    return `/bench-${n % 8}/story-${n}`
  }
  const kinds: Record<string, (of: number) => string> = {
    article,
    hub: () => `/bench-${draw(8)}`,
    latest: () => '/latest',
    home: () => '/',
    topic: () => `/topics/bench-${draw(40)}`,
    'search, a common word': () => `/search?q=${wordFor(draw(20))}`,
    'search, a word of the middle': () => `/search?q=${wordFor(200 + draw(300))}`,
    'search, two words': () => `/search?q=${wordFor(20 + draw(40))}+${wordFor(100 + draw(200))}`,
  }
  const lines: Line[] = []
  for (const [name, path] of Object.entries(kinds)) {
    const times: [number[], number[]] = [[], []]
    for (let round = 0; round < rounds + WARM; round++) {
      for (const [index, side] of [few, many].entries()) {
        use(side.paper)
        const { milliseconds } = await fetchPage(port, path(side.stories))
        if (round >= WARM) times[index === 0 ? 0 : 1].push(milliseconds)
      }
    }
    const [a, b] = times
    const seen = `${(median(b) / median(a)).toFixed(2)}  (${spread(a)} against ${spread(b)} ms)`
    lines.push([`${name}: ${many.stories} stories against ${few.stories}`, 'at most 1.3', seen])
  }
  return lines
}

const sorted = (times: readonly number[]) => times.toSorted((a, b) => a - b)
const median = (times: readonly number[]) => sorted(times)[times.length >> 1] ?? Number.NaN
/** The median with the tenth and the ninetieth of a hundred. */
function spread(times: readonly number[]) {
  const at = (part: number) => (sorted(times)[Math.floor(times.length * part)] ?? Number.NaN).toFixed(1)
  return `${median(times).toFixed(1)} [${at(0.1)} to ${at(0.9)}]`
}

function fetchPage(port: number, path: string): Promise<{ body: string; milliseconds: number }> {
  const from = performance.now()
  return new Promise((resolve, reject) => {
    get({ port, path, host: '127.0.0.1', headers: { host: 'localhost' } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', reject)
      response.on('end', () => {
        const status = response.statusCode ?? 0
        if (status >= 500) return reject(new Error(`${path} answered ${status}`))
        resolve({ body: Buffer.concat(parts).toString('utf8'), milliseconds: performance.now() - from })
      })
    }).on('error', reject)
  })
}
