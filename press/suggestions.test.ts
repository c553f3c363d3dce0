import { once } from 'node:events'
import { type IncomingMessage, request, type ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { printErrorPages } from './error-pages.ts'
import { createPressServer, finish, open } from './server.ts'

const origin = 'https://paper.example'
const held: ServerResponse[] = []
let most = 0
let begun = 0

/** Stands where Next does, and holds every suggestion until it is let go. */
async function handle({ url = '' }: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!url.startsWith('/api/suggestions')) return void response.end('{}')
  begun += 1
  held.push(response)
  most = Math.max(most, held.length)
  await once(response, 'close')
}

const door = { origin, dev: false, trustProxy: false }
const errors = printErrorPages({ origin, sheets: [] })
const server = createPressServer({ handle, files: () => undefined, errors, door, say: () => undefined })
let port = 0
beforeAll(async () => {
  port = await open(server, 0, '127.0.0.1')
})
afterAll(() => finish(server))

function ask(path: string) {
  const asking = request({ port, path, agent: false }).end()
  const response = once(asking, 'response').then(([got]: IncomingMessage[]) => got?.resume())
  response.catch(() => undefined)
  return { response, leave: () => asking.destroy() }
}
const connections = () => promisify(server.getConnections.bind(server))()
const letGo = () => held.shift()?.end('{}')

it('a flood of suggestions keeps two places at Next; the rest are told when to come back, and pages go on', async () => {
  const asked = Array.from({ length: 60 }, (_, n) => ask(`/api/suggestions?q=${n}`))
  const answers = asked.map(({ response }) => response)
  const refusals: IncomingMessage[] = []
  for (const answer of answers) void answer.then((got) => got?.statusCode === 503 && refusals.push(got))
  await expect.poll(() => refusals.length).toBe(50)
  expect(refusals[0]?.headers).toMatchObject({ 'retry-after': '1', 'cache-control': 'no-store' })
  expect((await ask('/national/story').response)?.statusCode).toBe(200)
  expect((await ask('/api/health').response)?.statusCode).toBe(200)
  while (begun < 10 || held.length > 0) {
    await expect.poll(() => held.length).toBeGreaterThan(0)
    letGo()
  }
  const codes = (await Promise.all(answers)).map((got) => got?.statusCode)
  expect(codes.filter((code) => code === 200)).toHaveLength(10)
  expect(most).toBe(2)
})

it('whoever has gone while waiting costs nothing', async () => {
  begun = 0
  const inside = [ask('/api/suggestions?q=a'), ask('/api/suggestions?q=b')]
  await expect.poll(() => held.length).toBe(2)
  const gone = ask('/api/suggestions?q=ab')
  const last = ask('/api/suggestions?q=abc')
  await expect.poll(connections).toBe(4)
  gone.leave()
  await expect.poll(connections).toBe(3)
  letGo()
  letGo()
  await expect.poll(() => held.length).toBe(1)
  letGo()
  for (const { response } of [...inside, last]) expect((await response)?.statusCode).toBe(200)
  expect(begun).toBe(3)
})
