import type { IncomingMessage, ServerResponse } from 'node:http'
import { expect, it } from 'vitest'
import { printErrorPages } from './error-pages.ts'
import { createPressServer, finish, open } from './server.ts'

const origin = 'http://localhost:3000'
const door = { origin, dev: false, trustProxy: false }
const errors = printErrorPages({ origin, sheets: [] })

function press(handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>) {
  return createPressServer({ handle, files: () => undefined, errors, door, say: () => undefined })
}

it('finishes the answer under way and then closes', async () => {
  const { promise: held, resolve: release } = Promise.withResolvers<void>()
  const { promise: asked, resolve: arrived } = Promise.withResolvers<void>()
  const slow = async (_request: IncomingMessage, response: ServerResponse) => {
    arrived()
    await held
    response.end('done')
  }
  const server = press(slow)
  const port = await open(server, 0, '127.0.0.1')
  const answered = fetch(`http://127.0.0.1:${port}/national`)
  await asked
  const closed = finish(server)
  await expect(fetch(`http://127.0.0.1:${port}/national`)).rejects.toThrow()
  release()
  expect(await (await answered).text()).toBe('done')
  await closed
})

it('says in one sentence that the port is taken', async () => {
  const first = press(async () => undefined)
  const port = await open(first, 0, '127.0.0.1')
  await expect(
    open(
      press(async () => undefined),
      port,
      '127.0.0.1',
    ),
  ).rejects.toThrow(/^Port \d+ is taken: .* set PORT to another\.$/)
  await finish(first)
})
