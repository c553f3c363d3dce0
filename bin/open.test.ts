import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

// Real processes on a busy machine take their time.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 })

const starter = join(import.meta.dirname, 'broadsheet.mjs')
const program = join(import.meta.dirname, 'broadsheet.ts')
const folder = mkdtempSync(join(tmpdir(), 'broadsheet-open-'))
const data = join(folder, 'data')
const pidFile = join(data, 'postgres/cluster/postmaster.pid')
let port = 0

beforeAll(async () => {
  const free = createServer().listen(0, '127.0.0.1')
  await once(free, 'listening')
  const address = free.address()
  if (address && typeof address !== 'string') port = address.port
  free.close()
  const [code] = await once(begin([program, 'build']), 'exit')
  expect(code).toBe(0)
}, 300_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('on an empty folder it opens with the demo newspaper, and SIGTERM closes everything with code 0', async () => {
  const paper = await open([starter, 'start'])
  expect(paper.said).toMatch(/Laid out the demo newspaper +\d+\.\d s/)
  expect((await fetch(`http://127.0.0.1:${port}/api/health`)).status).toBe(200)
  const ended = once(paper.process, 'exit')
  paper.process.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
  expectNothingLeft()
})

test('after kill -9 of the paper and of PostgreSQL the next start simply works', async () => {
  const paper = await open([program, 'start'])
  const ended = once(paper.process, 'exit')
  paper.process.kill('SIGKILL')
  process.kill(Number(readFileSync(pidFile, 'utf8').split('\n')[0]), 'SIGKILL')
  await ended
  const next = await open([program, 'start'])
  expect(next.said).not.toContain('demo newspaper')
  const closed = once(next.process, 'exit')
  next.process.kill('SIGINT')
  next.process.kill('SIGINT')
  expect(await closed).toEqual([0, null])
  expectNothingLeft()
})

test('after kill -9 of the starter the paper closes by itself', async () => {
  const paper = await open([starter, 'start'])
  paper.process.kill('SIGKILL')
  await expect.poll(() => existsSync(pidFile), { timeout: 60_000 }).toBe(false)
  await expect.poll(() => readdirSync(join(data, 'running')), { timeout: 60_000 }).toEqual([])
})

async function open(words: string[]): Promise<{ process: ChildProcess; said: string }> {
  const child = begin(words)
  let said = ''
  const opened = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.stdout.on('data', (chunk) => {
      said += chunk
      if (said.includes('The paper is open')) resolve()
    })
  })
  await opened
  expect(said).toContain(`The paper is open at http://localhost:${port}`)
  return { process: child, said }
}

function begin(words: string[]) {
  const own = {
    DATA_FOLDER: data,
    HOST: '127.0.0.1',
    PORT: String(port),
    ORIGIN: '',
    DATABASE_URL: '',
    NODE_ENV: 'production' as const,
  }
  return spawn(process.execPath, words, {
    cwd: folder,
    env: { ...process.env, ...own },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

function expectNothingLeft(): void {
  expect(existsSync(pidFile)).toBe(false)
  expect(readdirSync(join(data, 'running'))).toEqual([])
}
