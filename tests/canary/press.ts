import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { vi } from 'vitest'
import type { TestDatabase } from '#tests/setup/database.ts'

export type Answer = { status: number; headers: string; body: string }

const root = join(import.meta.dirname, '../..')

/** The built paper on the database of a test: the real press and the real pages, in a process of their own. */
export async function openPress(database: TestDatabase, dataFolder: string) {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const own = {
    DATABASE_URL: database.ownerUrl,
    READER_DATABASE_URL: database.readerUrl,
    DATA_FOLDER: dataFolder,
    HOST: '127.0.0.1',
    PORT: String(port),
    ORIGIN: origin,
    NODE_ENV: 'production' as const,
  }
  const press = fork(join(root, 'bin/worker.ts'), [], { cwd: root, env: { ...process.env, ...own }, silent: true })
  let said = ''
  for (const stream of [press.stdout, press.stderr]) stream?.on('data', (chunk) => (said += chunk))
  let isOpen = false
  press.on('message', (message) => (isOpen ||= message === 'open'))
  await vi.waitUntil(() => isOpen || press.exitCode !== null, { timeout: 100_000 })
  if (!isOpen) throw new Error(`The press did not open. Build the pages first (npm run build). It said:\n${said}`)
  return { origin, ask: (path: string, init?: RequestInit) => ask(`${origin}${path}`, init), close: () => close(press) }
}

async function ask(url: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(url, { redirect: 'manual', ...init })
  const body = Buffer.from(await response.arrayBuffer()).toString('latin1')
  return { status: response.status, headers: JSON.stringify([...response.headers]), body }
}

async function close(press: ChildProcess) {
  if (press.exitCode !== null) return
  const gone = once(press, 'exit')
  press.kill('SIGTERM')
  await gone
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('No port is free on 127.0.0.1.')
  return address.port
}
