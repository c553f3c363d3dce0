import { once } from 'node:events'
import { type IncomingMessage, request, type ServerResponse } from 'node:http'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { printErrorPages } from './error-pages.ts'
import { answer, isPrinted } from './page.ts'
import { openPress } from './press.ts'
import { moved, printReaderPage } from './reader-page.ts'
import { createPressServer, finish, open } from './server.ts'

const origin = 'https://paper.example'
const errors = printErrorPages({ origin, sheets: [] })
const whole = Buffer.alloc(2_000_000, 'x')
let prints = 0
let passed = 0

/** Stands where Next does: a feed, and a file that is too large to be kept. */
async function handle(asked: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader('Content-Type', 'application/xml; charset=utf-8')
  if (isPrinted()) prints += 1
  else passed += 1
  if (asked.url?.startsWith('/feeds/')) {
    answer({ view: '/feeds', link: '<https://hub.example/>; rel="hub"', tags: ['lists'] })
    return void response.end('<feed/>')
  }
  answer({ tags: ['lists'] })
  if (!isPrinted()) return void response.end(whole)
  answer({ past: true })
  response.end()
}

const say = () => undefined
const printing = openPress({
  render: (url) => printReaderPage(url, { handle, origin, errors, say }),
  lookUp: async () => ({ shown: true }),
  readAddress: () => ({ query: '', mayBeOld: false, shows: 'page' }),
  moved: (location) => moved(301, location, origin),
  answers: errors,
  wire: { isSure: () => true, sureAt: () => 0, confirm: async () => 'sure' },
  mostBytes: 10_000_000,
  staleLimitMs: 0,
  say,
})
const door = { origin, dev: false, trustProxy: false }
const server = createPressServer({ handle, files: () => undefined, errors, door, say, printing })
let port = 0
beforeAll(async () => {
  port = await open(server, 0, '127.0.0.1')
})
afterAll(() => finish(server))
beforeEach(() => {
  printing.pulpAll()
  prints = 0
  passed = 0
})

async function ask(path: string, headers: Record<string, string> = {}) {
  const asking = request({ port, path, headers, agent: false }).end()
  const [response] = (await once(asking, 'response')) as [IncomingMessage]
  const body = Buffer.concat(await response.toArray())
  return { status: response.statusCode, headers: response.headers, body }
}

it('B9, A10 40: a feed is asked for again with its tag, and whoever has it gets no body', async () => {
  const first = await ask('/feeds/atom.xml')
  const again = await ask('/feeds/atom.xml', { 'if-none-match': String(first.headers.etag) })
  expect([first.status, first.body.toString(), first.headers['cache-control']]).toEqual([200, '<feed/>', 'no-cache'])
  expect([again.status, again.body.length]).toEqual([304, 0])
  expect(prints).toBe(1)
})

it('B10: the hub is named beside the feed, on every answer of it', async () => {
  for (let round = 0; round < 2; round++) {
    expect((await ask('/feeds/atom.xml')).headers.link).toBe('<https://hub.example/>; rel="hub"')
  }
})

it('whoever opens a feed in a browser is led to its page, and readers of feeds never are', async () => {
  const browser = { 'sec-fetch-dest': 'document' }
  for (let round = 0; round < 2; round++) {
    expect(await ask('/feeds/atom.xml', browser)).toMatchObject({ status: 303, headers: { location: '/feeds' } })
    const read = await ask('/feeds/atom.xml', { 'sec-fetch-dest': 'empty' })
    expect(read).toMatchObject({ status: 200, headers: { vary: expect.stringContaining('Sec-Fetch-Dest') } })
  }
  expect(prints).toBe(1)
})

it('what is too large to be kept goes to each who asks as it is made, and is tried to be printed once', async () => {
  for (let round = 0; round < 3; round++) {
    const { status, body, headers } = await ask('/sitemaps/2026-11.xml')
    expect([status, body.length]).toEqual([200, whole.length])
    expect(headers['content-security-policy']).toContain("default-src 'none'")
  }
  expect({ prints, passed }).toEqual({ prints: 1, passed: 3 })
  printing.pulp(['lists'])
  await ask('/sitemaps/2026-11.xml')
  expect(prints).toBe(2)
})
