import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Endpoint = {
  url: string
  /** What it was sent, in order. */
  calls: { type: string; body: string }[]
  /** What it answers next, before it says 200 again. */
  answer: (...statuses: number[]) => void
  close: () => Promise<void>
}

/** A web server in this process that takes what is posted to it, as a search engine or a hub does. */
export async function endpoint(): Promise<Endpoint> {
  const calls: Endpoint['calls'] = []
  const statuses: number[] = []
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    calls.push({ type: request.headers['content-type'] ?? '', body: Buffer.concat(parts).toString('utf8') })
    response.writeHead(statuses.shift() ?? 200, { location: '/elsewhere' }).end('said')
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/told`,
    calls,
    answer: (...next) => statuses.push(...next),
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
