import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Line = {
  url: string
  /** From now on nothing passes, and neither end is told. With words, from the first question that has them. */
  stall(words?: string): void
  /** What was held back arrives, and the rest after it. */
  go(): void
  close(): void
}

/** A line to a database on a Unix socket that a test can hold up, as a dead switch would. */
export async function lineTo(url: string): Promise<Line> {
  const host = new URLSearchParams(url.slice(url.indexOf('?'))).get('host') ?? ''
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-line-'))
  const sockets = new Set<Socket>()
  const held: (() => void)[] = []
  let isStalled = false
  let stallsAt: string | undefined
  const pass = (from: Socket, to: Socket) =>
    from.on('data', (data) => {
      if (stallsAt !== undefined && data.includes(stallsAt)) isStalled = true
      if (isStalled) held.push(() => to.write(data))
      else to.write(data)
    })
  const server = createServer((client) => {
    const database = connect(join(host, '.s.PGSQL.5432'))
    pass(client, database)
    pass(database, client)
    for (const [socket, other] of [
      [client, database],
      [database, client],
    ] as const) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => other.destroy())
    }
  })
  server.listen(join(folder, '.s.PGSQL.5432'))
  await once(server, 'listening')
  return {
    url: url.replace(/host=[^&]+/, `host=${encodeURIComponent(folder)}`),
    stall(words) {
      stallsAt = words
      isStalled = words === undefined
    },
    go() {
      stallsAt = undefined
      isStalled = false
      for (const send of held.splice(0)) send()
    },
    close() {
      for (const socket of sockets) socket.destroy()
      server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
