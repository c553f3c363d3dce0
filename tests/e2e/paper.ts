import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const startLimitSeconds = 240
const stopLimitSeconds = 60

/**
 * Starts the one paper of the run: the built program, a data folder of its own, the demo newspaper in it.
 * Where BROADSHEET_PAPER names a paper that is open already, the journeys go there.
 */
export default async function openPaper(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.BROADSHEET_PAPER) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-paper-'))
  chmodSync(folder, 0o755)
  const port = await freePort()
  // A passkey is bound to a name; an address of numbers has none.
  const address = `http://localhost:${port}`
  const { DATABASE_URL: _owner, READER_DATABASE_URL: _readers, ...env } = process.env
  const paper = spawn(process.execPath, ['bin/broadsheet.ts', 'start'], {
    cwd: root,
    env: {
      ...env,
      DATA_FOLDER: folder,
      HOST: '127.0.0.1',
      PORT: String(port),
      ORIGIN: address,
      NODE_ENV: 'production',
      // Each journey comes from an address of its own.
      TRUST_PROXY: 'true',
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const close = async () => {
    await stop(paper)
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
  try {
    await untilOpen(paper, address)
  } catch (error) {
    await close()
    throw error
  }
  process.env.BROADSHEET_PAPER = address
  process.env.BROADSHEET_PAPER_DATA = folder
  return close
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('No port is free on 127.0.0.1.')
  return address.port
}

async function untilOpen(paper: ChildProcess, address: string): Promise<void> {
  let said = ''
  for (const stream of [paper.stdout, paper.stderr])
    stream?.on('data', (text) => (said = `${said}${text}`.slice(-4000)))
  const end = performance.now() + startLimitSeconds * 1000
  while (performance.now() < end) {
    if (paper.exitCode !== null) throw new Error(`The paper ended before it opened. It said:\n${said}`)
    const response = await fetch(address).catch(() => undefined)
    if (response?.ok) return
    await wait(200)
  }
  throw new Error(`The paper was not open after ${startLimitSeconds} s. It said:\n${said}`)
}

async function stop(paper: ChildProcess): Promise<void> {
  if (paper.exitCode !== null) return
  const ended = once(paper, 'exit')
  paper.kill('SIGTERM')
  await Promise.race([ended, wait(stopLimitSeconds * 1000, undefined, { ref: false })])
  if (paper.exitCode === null) paper.kill('SIGKILL')
}
