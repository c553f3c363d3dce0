import { once } from 'node:events'
import { type IncomingMessage, request, type ServerResponse } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { printErrorPages } from './error-pages.ts'
import { answer } from './page.ts'
import { createPressServer, finish, open } from './server.ts'

const origin = 'https://paper.example'
const page = `<html>${'<p>A line of the newsroom</p>'.repeat(2000)}</html>`
let goOn = () => {}

/** Stands where Next does. */
async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url
  response.setHeader('Content-Type', path === '/admin/log.csv' ? 'text/csv' : 'text/html; charset=utf-8')
  response.setHeader('Vary', 'rsc')
  if (path === '/admin/codes') answer({ showsSecret: true })
  if (path === '/admin/often') answer({ status: 429, retryAfterSeconds: 41.2 })
  if (path === '/admin/here') answer({ cookie: 'ticket=1; HttpOnly' })
  if (path === '/admin/led') response.statusCode = 307
  if (path === '/admin/outdated') {
    response.setHeader('Content-Type', 'text/plain')
    response.statusCode = 409
    return void response.end('Server Action unavailable.')
  }
  if (path === '/admin/pieces') {
    response.write('<p>first</p>')
    await new Promise<void>((resolve) => (goOn = resolve))
  }
  response.end(page)
}

const door = { origin, dev: false, trustProxy: false }
const errors = printErrorPages({ origin, sheets: [] })
const server = createPressServer({ handle, files: () => undefined, errors, door, say: () => {} })
let port = 0
beforeAll(async () => {
  port = await open(server, 0, '127.0.0.1')
})
afterAll(() => finish(server))

async function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const asking = request({ port, path, method, agent: false, headers: { origin, ...headers } })
  asking.end()
  const [response] = (await once(asking, 'response')) as [IncomingMessage]
  return { status: response.statusCode, headers: response.headers, response }
}
const bytesOf = async (response: IncomingMessage) => Buffer.concat(await response.toArray())

it.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
])('a newsroom page comes whole as %s', async (coding, unpack) => {
  const got = await ask('/admin', { 'accept-encoding': coding })
  const bytes = await bytesOf(got.response)
  expect(got.headers['content-encoding']).toBe(coding)
  expect(got.headers.vary).toBe('rsc, Accept-Encoding')
  expect(bytes.length).toBeLessThan(page.length / 5)
  expect(unpack(bytes).toString()).toBe(page)
})

it.each(['/admin/codes', '/admin/log.csv'])('%s is not packed', async (path) => {
  const got = await ask(path, { 'accept-encoding': 'br' })
  expect(got.headers).not.toHaveProperty('content-encoding')
  expect((await bytesOf(got.response)).toString()).toBe(page)
})

it('what is written first leaves before the rest is there', async () => {
  const { response } = await ask('/admin/pieces', { 'accept-encoding': 'br' })
  const [first] = (await once(response, 'data')) as [Buffer]
  goOn()
  expect(first.length).toBeGreaterThan(0)
  const rest = await bytesOf(response)
  expect(brotliDecompressSync(Buffer.concat([first, rest])).toString()).toBe(`<p>first</p>${page}`)
})

it('a form of an older page is answered by a page that says what to do, with its status', async () => {
  const got = await ask('/admin/outdated', { 'accept-encoding': 'br' }, 'POST')
  expect(got.status).toBe(409)
  expect(got.headers['content-type']).toBe('text/html; charset=utf-8')
  expect((await bytesOf(got.response)).toString()).toContain('what you typed is still there')
})

it('the runtime of an older page hears what Next says to it', async () => {
  const headers = { 'next-action': '0'.repeat(42) }
  const got = await ask('/admin/outdated', headers, 'POST')
  expect(got.status).toBe(409)
  expect((await bytesOf(got.response)).toString()).toBe('Server Action unavailable.')
})

it('4.4: whoever is too early is told how long to wait', async () => {
  const got = await ask('/admin/often')
  expect(got).toMatchObject({ status: 429, headers: { 'retry-after': '42' } })
})

it('a cookie of the page itself stands beside those of Next', async () => {
  expect((await ask('/admin/here')).headers['set-cookie']).toEqual(['ticket=1; HttpOnly'])
})

it('a form that leads elsewhere is not sent again there', async () => {
  expect((await ask('/admin/led', {}, 'POST')).status).toBe(303)
  expect((await ask('/admin/led')).status).toBe(307)
})
