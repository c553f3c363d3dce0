import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The least that can be sent: finished bytes from memory, and nothing decided. Run as a process of its own. */
export type Bare = { path: string; headers: string[]; body: Uint8Array }

process.once('message', (given: Bare[]) => {
  const answers = new Map(given.map(({ path, headers, body }) => [path, { headers, body: Buffer.from(body) }]))
  const server = createServer({ keepAliveTimeout: 65_000 }, (request, response) => {
    const found = answers.get(request.url ?? '')
    if (!found) return response.writeHead(404).end()
    response.writeHead(200, found.headers)
    response.end(found.body)
  })
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
})
process.once('disconnect', () => process.exit())
