import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterEach, expect, it } from 'vitest'
import { timed } from '#db/question-times.ts'
import { printErrorPages } from './error-pages.ts'
import { createPressServer, finish, open } from './server.ts'

const origin = 'http://localhost:3000'
let close = async (): Promise<void> => undefined
afterEach(() => close())

/** Opens a door behind which each page asks two questions at once and then a third. */
async function openDoor(dev: boolean) {
  const question = () => timed(() => new Promise<void>((resolve) => setTimeout(resolve, 20)))
  const handle = async (_request: IncomingMessage, response: ServerResponse) => {
    await Promise.all([question(), question()])
    await question()
    response.setHeader('Content-Type', 'text/html')
    response.end('<p>here</p>')
  }
  const errors = printErrorPages({ origin, sheets: [] })
  const door = { origin, dev, trustProxy: false }
  const server = createPressServer({ handle, files: () => undefined, errors, door, say: () => undefined })
  close = () => finish(server)
  const port = await open(server, 0, '127.0.0.1')
  return async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).headers.get('server-timing')
}

it('while the paper is being written, a page says where its time went: questions that wait together count once', async () => {
  const ask = await openDoor(true)
  const said = await ask('/national')
  const [, db, render, total] =
    /^db;dur=([\d.]+);desc="3 questions", render;dur=([\d.]+), total;dur=([\d.]+)$/.exec(said ?? '') ?? []
  expect(Number(db)).toBeGreaterThanOrEqual(38)
  expect(Number(db)).toBeLessThanOrEqual(Number(total))
  expect(Number(db) + Number(render)).toBeCloseTo(Number(total), 0)
})

it('the newsroom and machines are told nothing of it', async () => {
  const ask = await openDoor(true)
  expect([await ask('/admin'), await ask('/api/health')]).toEqual([null, null])
})

it('readers of the open paper are never told', async () => {
  const ask = await openDoor(false)
  expect([await ask('/national'), await ask('/admin'), await ask('/api/health')]).toEqual([null, null, null])
})
