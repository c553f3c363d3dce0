import { once } from 'node:events'
import { type IncomingMessage, request, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { printErrorPages } from './error-pages.ts'
import { createPressServer, finish, open } from './server.ts'

const origin = 'https://paper.example'
const parts = Array.from({ length: 40 }, (_, index) => String(index % 10).repeat(65_536))
let seen = ''

/** Stands where Next does. */
async function handle(asked: IncomingMessage, response: ServerResponse): Promise<void> {
  if (asked.headers['x-reads'] === 'little') {
    asked.once('data', () => asked.destroy()).on('close', () => response.end('enough'))
    return
  }
  seen = await text(asked)
  response.end('all')
}

const server = createPressServer({
  handle,
  files: () => undefined,
  errors: printErrorPages({ origin, sheets: [] }),
  door: { origin, dev: false, trustProxy: false },
  say: () => undefined,
})
let port = 0
beforeAll(async () => {
  port = await open(server, 0, '127.0.0.1')
})
afterAll(() => finish(server))

async function send(path: string, headers: Record<string, string>, sent: readonly string[]) {
  const own = { origin, 'content-type': 'application/octet-stream', ...headers }
  const sending = request({ port, path, headers: own, method: 'POST', agent: false })
  for (const part of sent) sending.write(part)
  sending.end()
  const [response] = (await once(sending, 'response')) as [IncomingMessage]
  return { status: response.statusCode, body: await text(response) }
}

describe('an upload', () => {
  it('arrives whole, however large, and is answered', async () => {
    expect(await send('/admin/pictures/upload', {}, parts)).toEqual({ status: 200, body: 'all' })
    expect(seen).toBe(parts.join(''))
  })

  it('is answered though only its beginning was read', async () => {
    expect((await send('/admin/pictures/upload', { 'x-reads': 'little' }, parts)).body).toBe('enough')
  })

  it('is not larger than it may be, and nothing else is as large', async () => {
    const large = { 'content-length': String(202 * 1_048_576) }
    expect((await send('/admin/pictures/upload', large, [])).status).toBe(413)
    expect((await send('/admin/pictures', {}, parts)).status).toBe(413)
  })
})
