import { createServer } from 'node:http'
import { resolve } from 'node:path'
import { openPaper } from '#bin/paper.ts'
import { readEnv } from '#lib/env.ts'

// Next renders each page anew for whoever asks, on the same records: no guard, no copies, no stripping, no packing.
const env = readEnv()
Object.assign(process.env, { NODE_ENV: 'production' })
await openPaper({ env, say: () => undefined })
const { default: createNext } = await import('next')
const server = createServer({ keepAliveTimeout: 65_000 })
const next = createNext({ dev: false, dir: resolve('.'), httpServer: server, port: env.PORT, quiet: true })
await next.prepare()
const handle = next.getRequestHandler()
server.on('request', (request, response) => {
  handle(request, response).catch(() => response.destroy())
})
server.listen(env.PORT, env.HOST)
for (const signal of ['SIGTERM', 'disconnect']) process.once(signal, () => process.exit())
