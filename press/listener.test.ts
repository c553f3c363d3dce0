import { once } from 'node:events'
import { type IncomingMessage, request, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { printErrorPages } from './error-pages.ts'
import { answer, pageFailed } from './page.ts'
import { print } from './print.ts'
import { createPressServer, finish, open } from './server.ts'

const origin = 'https://paper.example'
const errors = printErrorPages({ origin, sheets: ['/_next/static/a.css'] })
const icon = print({ status: 200, type: 'image/svg+xml', body: Buffer.from('<svg/>'), headers: [] })
const files = (path: string) => (path === '/favicon.svg' ? icon : undefined)
let seen: { url: string; headers: IncomingMessage['headers']; body: string } | undefined
let said: string[] = []

/** Stands where Next does. */
async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '')
  seen = { url: request.url ?? '', headers: request.headers, body: await text(request) }
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('Set-Cookie', 'a=b')
  response.setHeader('Cache-Control', 's-maxage=31536000')
  if (path === '/throws') throw new Error('Next itself broke')
  if (path === '/late') pageFailed(new Error('below a boundary'))
  if (path === '/away') pageFailed(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }))
  if (path === '/missing' || path === '/-/-/-') answer({ status: 404 })
  if (path === '/gone' || path === '/admin/gone') answer({ status: 410 })
  if (path === '/dated') answer({ lastModified: new Date('2026-03-01T10:20:30.900Z') })
  if (path === '/bare') response.statusCode = 404
  if (path === '/broken' || path === '/admin/broken') response.statusCode = 500
  if (path === '/moved') response.writeHead(308, { Location: '/اردو/خبر' })
  if (path === '/moved') return void response.end()
  if (path === '/flight') response.setHeader('Content-Type', 'text/x-component')
  if (path === '/feed.xml') response.setHeader('Content-Type', 'application/rss+xml')
  response.end(`<html><p>${path}</p><script>next()</script></html>`)
}

const door = { origin, dev: false, trustProxy: false }
const server = createPressServer({ handle, files, errors, door, say: (line) => said.push(line) })
let port = 0
beforeAll(async () => {
  port = await open(server, 0, '127.0.0.1')
})
afterAll(() => finish(server))
beforeEach(() => {
  seen = undefined
  said = []
})

type Got = { status: number; headers: IncomingMessage['headers']; body: Buffer }
async function ask(path: string, headers: Record<string, string> = {}, method = 'GET', sent?: string[]): Promise<Got> {
  const asking = request({ port, path, headers, method, agent: false })
  for (const part of sent ?? []) asking.write(part)
  asking.end()
  const [response] = (await once(asking, 'response')) as [IncomingMessage]
  const body = Buffer.concat(await response.toArray())
  return { status: response.statusCode ?? 0, headers: response.headers, body }
}

describe('a reader page', () => {
  it('comes without runtime, cookies and foreign lifetimes, under the strict policy', async () => {
    const page = await ask('/national')
    expect(page.status).toBe(200)
    expect(page.body.toString()).toBe('<html><p>/national</p></html>')
    expect(page.headers).toMatchObject({
      'cache-control': 'no-cache',
      vary: 'Accept-Encoding',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
    })
    expect(page.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self';")
    expect(page.headers['content-security-policy']).not.toContain('unsafe')
    expect(page.headers).not.toHaveProperty('set-cookie')
    expect(page.headers).not.toHaveProperty('x-powered-by')
  })

  it.each([
    ['/missing', 404],
    ['/gone', 410],
    ['/broken', 500],
    ['/throws', 500],
    ['/late', 500],
    ['/away', 503],
  ])('%s answers %i', async (path, status) => expect((await ask(path)).status).toBe(status))

  it('is a whole page when it fails, and the failure is written down', async () => {
    const page = await ask('/throws')
    expect(page.body.toString()).toContain('<h1>This page could not be printed</h1>')
    expect(page.headers['cache-control']).toBe('no-store')
    expect(said.join()).toContain('Next itself broke')
  })

  it('asks readers to come back when the database is away', async () => {
    const page = await ask('/away')
    expect(page.headers['retry-after']).toBe('60')
    expect(page.body.toString()).toContain('<h1>The presses are standing still</h1>')
  })

  it.each(['/bare', '/flight'])('is the paper’s own page where Next would answer with its own: %s', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: Buffer.from('<html><p>/-/-/-</p></html>') })
  })

  it('is rendered without anything the reader sent', async () => {
    await ask('/national?_rsc=1', { cookie: 'a=b', rsc: '1', 'x-forwarded-host': 'forged.example', 'next-url': '/x' })
    expect(seen?.url).toBe('/national')
    expect(seen?.headers).toMatchObject({ host: 'paper.example', 'x-forwarded-host': 'paper.example' })
    expect(Object.keys(seen?.headers ?? {})).not.toContain('rsc')
    expect(Object.keys(seen?.headers ?? {})).not.toContain('cookie')
  })
})

describe('moves', () => {
  it('are permanent, short and in ASCII', async () => {
    const moved = await ask('/moved')
    expect(moved).toMatchObject({ status: 301, body: Buffer.alloc(0) })
    expect(moved.headers.location).toBe('/%D8%A7%D8%B1%D8%AF%D9%88/%D8%AE%D8%A8%D8%B1')
  })

  it.each([
    ['/National/?a=B', '/national?a=B'],
    ['//national', '/national'],
    ['/Moved/', '/%D8%A7%D8%B1%D8%AF%D9%88/%D8%AE%D8%A8%D8%B1'],
  ])('take %s to %s in one hop', async (path, location) => {
    expect(await ask(path)).toMatchObject({ status: 301, headers: { location } })
  })

  it('lead nowhere that does not exist', async () => expect((await ask('/Missing/')).status).toBe(404))
})

describe('HEAD, validators and encodings', () => {
  it.each(['/national', '/missing', '/gone', '/throws', '/moved', '/favicon.svg', '/feed.xml', '/_next/image', '/%ff'])(
    'HEAD %s has the headers of GET and no body',
    async (path) => {
      const [get, head] = [await ask(path), await ask(path, {}, 'HEAD')]
      expect(head.body.length).toBe(0)
      expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' })
      expect(head.status).toBe(get.status)
    },
  )

  it('gives each encoding a tag of its own, and 304 to whoever has that one', async () => {
    const tags = new Set<string>()
    for (const coding of ['br', 'gzip', 'identity']) {
      const page = await ask('/national', { 'accept-encoding': coding })
      const etag = String(page.headers.etag)
      tags.add(etag)
      expect(page.headers['content-encoding']).toBe(coding === 'identity' ? undefined : coding)
      const again = await ask('/national', { 'accept-encoding': coding, 'if-none-match': `"x", W/${etag}` })
      expect(again).toMatchObject({ status: 304, body: Buffer.alloc(0), headers: { etag, vary: 'Accept-Encoding' } })
      expect((await ask('/national', { 'accept-encoding': 'deflate', 'if-none-match': '"x"' })).status).toBe(200)
    }
    expect(tags.size).toBe(3)
  })

  it('unpacks to the page', async () => {
    const page = await ask('/national', { 'accept-encoding': 'br' })
    expect(brotliDecompressSync(page.body).toString()).toBe('<html><p>/national</p></html>')
  })

  it.each([
    ['the day of the story, since when much may have changed beside it', 'Sun, 01 Mar 2026 10:20:30 GMT', 200],
    ['a time when the bytes were these already', new Date(Date.now() + 60_000).toUTCString(), 304],
    ['no date', 'yesterday', 200],
  ])('If-Modified-Since with %s', async (_, since, status) => {
    const page = await ask('/dated', { 'if-modified-since': since })
    expect(page.status).toBe(status)
    expect(page.headers['last-modified']).toBe('Sun, 01 Mar 2026 10:20:30 GMT')
  })

  it('lets the tag outrank the date', async () => {
    const headers = { 'if-modified-since': 'Sun, 01 Mar 2026 10:20:30 GMT', 'if-none-match': '"other"' }
    expect((await ask('/dated', headers)).status).toBe(200)
  })

  it('never says 304 of a page that is not there', async () => {
    expect((await ask('/missing', { 'if-none-match': '*' })).status).toBe(404)
    expect((await ask('/gone', { 'if-modified-since': 'Sun, 01 Mar 2026 10:20:30 GMT' })).status).toBe(410)
  })
})

describe('newsroom and machine addresses', () => {
  it('carry a fresh nonce that Next is told of, and are kept by nobody', async () => {
    const [one, other] = [
      await ask('/admin', { 'content-security-policy': "script-src 'nonce-forged'" }),
      await ask('/admin'),
    ]
    const policy = String(other.headers['content-security-policy'])
    expect(seen?.headers['content-security-policy']).toBe(policy)
    expect(one.headers['content-security-policy']).not.toBe(policy)
    expect(one.headers['content-security-policy']).not.toContain('forged')
    expect(other.headers).toMatchObject({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' })
  })

  it('give the status their page says, but never hide an error', async () => {
    expect((await ask('/admin/gone')).status).toBe(410)
    expect((await ask('/admin/broken')).status).toBe(500)
  })

  it('receive what is sent, and nothing that is too large, announced or not', async () => {
    const part = 'x'.repeat(400_000)
    expect((await ask('/api/hook', {}, 'POST', ['take', ' this'])).status).toBe(200)
    expect(seen?.body).toBe('take this')
    seen = undefined
    expect((await ask('/api/hook', {}, 'POST', [part, part, part])).status).toBe(413)
    expect((await ask('/api/hook', { 'content-length': '2000000' }, 'POST', [part])).status).toBe(413)
    expect(seen).toBeUndefined()
  })
})

describe('what never reaches Next', () => {
  it.each(['multipart/form-data; boundary=x', 'multipart/form-data'])('a broken form sent as %s', async (type) => {
    expect((await ask('/admin', { origin, 'content-type': type }, 'POST', ['garbage'])).status).toBe(400)
    expect(seen).toBeUndefined()
  })

  it.each([
    ['/%ff', 'GET', {}, 400],
    ['/_next/image?url=x', 'GET', {}, 404],
    ['/national', 'POST', { origin }, 405],
    ['/admin', 'POST', { origin: 'null' }, 403],
    ['/admin', 'POST', { origin, 'next-action': 'x' }, 400],
    ['/_next/static/none.js', 'GET', {}, 404],
    ['/national.rsc', 'GET', {}, 404],
  ])('%s by %s with %j: %i', async (path, method, headers, status) => {
    const refused = await ask(path, headers, method)
    expect(refused.status).toBe(status)
    expect(refused.headers).toMatchObject({ 'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8' })
    expect(seen).toBeUndefined()
  })

  it.each([
    ['an absolute form', 'GET http://elsewhere.example/ HTTP/1.1\r\nHost: a\r\n\r\n', 400],
    ['no host', 'GET / HTTP/1.1\r\n\r\n', 400],
    ['headers without end', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(17_000)}\r\n\r\n`, 431],
    ['two lengths', 'POST /api HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx', 400],
    ['a tunnel', 'CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: a\r\n\r\n', undefined],
  ])('%s', async (_what, raw, status) => {
    const socket = connect(port, '127.0.0.1')
    socket.end(raw)
    const answered = await text(socket)
    expect(answered.split(' ')[1]).toBe(status && String(status))
    expect(seen).toBeUndefined()
  })
})
