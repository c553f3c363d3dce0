import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { db } from '#db/client.ts'
import { staffSessions } from '#db/schema/index.ts'
import { LIFETIMES } from '#domain/lifetimes.ts'
import { readEnv } from '#lib/env.ts'
import { issueTicket } from '#verbs/sign-in/issue-ticket.ts'
import { openSession } from '#verbs/sign-in/open-session.ts'
import { signOut } from '#verbs/sign-in/sign-out.ts'
import { atTheDoor } from '#verbs/sign-in/ticket.ts'
import { addPerson } from '#verbs/staff/add-person.ts'
import { endSessionsOf } from '#verbs/staff/end-sessions-of.ts'
import { switchOff } from '#verbs/staff/switch-off.ts'
import { openPaper } from './paper.ts'

// Real processes on a busy machine take their time.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 300_000 })

type Answer = { status: number; body: string }
/** A connection that stays with the worker that took it. */
type Line = { worker: string; ask: (path: string, cookie?: string) => Promise<Answer>; close: () => void }

const program = join(import.meta.dirname, 'broadsheet.ts')
const exportFile = join(import.meta.dirname, '../tests/fixtures/wordpress/harbour-post.xml')
const folder = mkdtempSync(join(tmpdir(), 'broadsheet-workers-'))
const data = join(folder, 'data')
let port = 0
let paper: ChildProcess
let said = ''

beforeAll(async () => {
  const free = createServer().listen(0, '127.0.0.1')
  await once(free, 'listening')
  const address = free.address()
  if (address && typeof address !== 'string') port = address.port
  free.close()
  paper = begin(['start'])
  for (const stream of [paper.stdout, paper.stderr]) stream?.on('data', (chunk) => (said += chunk))
  await vi.waitUntil(() => said.includes('The paper is open') || paper.exitCode !== null, { timeout: 280_000 })
  expect(said).toContain('The paper is open')
})

afterAll(() => {
  paper.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

test('two workers answer behind the port, and each says which one it is in its counters', async () => {
  expect(said).toContain('Opened the doors with 2 workers')
  const lines = await lineToEach()
  expect(lines[0].worker).not.toBe(lines[1].worker)
  for (const line of lines) {
    expect((await line.ask('/')).status).toBe(200)
    expect((await line.ask('/api/metrics')).body).toMatch(/^broadsheet_press_copies\{worker="\d+"\} [1-9]/m)
    line.close()
  }
})

test('the link for the first editor-in-chief is said once, however many workers there are', async () => {
  await expect.poll(() => said).toContain('/admin/invitation/')
  expect(said.match(/\/admin\/invitation\/[\w-]{43}$/gm)).toHaveLength(1)
})

test('what another process makes public is shown by both workers', async () => {
  const lines = await lineToEach()
  for (const { ask } of lines) {
    expect((await ask('/')).body).not.toContain('href="/city"')
    expect((await ask('/city/pilots-strike')).status).toBe(404)
  }
  const bringing = begin(['import', exportFile])
  expect(await once(bringing, 'exit')).toEqual([0, null])
  for (const { ask } of lines) {
    await expect.poll(async () => (await ask('/')).body, { timeout: 2000 }).toContain('href="/city"')
    expect((await ask('/city/pilots-strike')).status).toBe(200)
  }
  for (const { close } of lines) close()
})

test('7.4.2: whatever ends a session ends it at the next request, on both workers', async () => {
  const machine = { system: 'console' } as const
  const joined = await openPaper({ env: readEnv({ DATA_FOLDER: data }), say: () => undefined })
  const lines = await lineToEach()
  const ended = (at: Partial<typeof staffSessions.$inferInsert>) => (staffId: string) =>
    db().update(staffSessions).set(at).where(eq(staffSessions.staffId, staffId))
  const ways = {
    'signing out': (_: string, cookie: string) => signOut(cookie),
    'switching off': (staffId: string) => switchOff(machine, { staffId }),
    'ending all': (staffId: string) => endSessionsOf(machine, { staffId }),
    'two idle hours': ended({ seenAt: new Date(Date.now() - LIFETIMES.sessionIdle * 1000) }),
    'twelve hours': ended({ expiresAt: new Date() }),
  }
  for (const [way, end] of Object.entries(ways)) {
    const { id, cookie } = await signedIn(way)
    const carried = `broadsheet-session=${cookie}`
    for (const { ask } of lines) expect((await ask('/api/auth/session', carried)).body).toContain(`"name":"${way}"`)
    await end(id, cookie)
    for (const { ask } of lines) {
      expect((await ask('/api/auth/session', carried)).body, way).toBe('{}')
      expect((await ask('/admin/account', carried)).status, way).toBe(307)
    }
  }
  for (const { close } of lines) close()
  await joined.close()
})

test('a worker that is killed is replaced, and the paper answers meanwhile', async () => {
  const [killed, other] = await lineToEach()
  process.kill(Number(killed.worker), 'SIGKILL')
  await expect.poll(() => said).toContain(`Worker ${killed.worker} has ended (SIGKILL): another one takes its place.`)
  expect((await other.ask('/')).status).toBe(200)
  for (const { close } of [killed, other]) close()
  const [first, second] = await lineToEach()
  expect([first.worker, second.worker]).toContain(other.worker)
  expect([first.worker, second.worker]).not.toContain(killed.worker)
  for (const { close } of [first, second]) close()
})

test('SIGTERM closes the workers and everything else with code 0', async () => {
  const lines = await lineToEach()
  const ended = once(paper, 'exit')
  paper.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
  for (const { worker } of lines) expect(() => process.kill(Number(worker), 0)).toThrow('ESRCH')
  expect(existsSync(join(data, 'postgres/cluster/postmaster.pid'))).toBe(false)
  expect(readdirSync(join(data, 'running'))).toEqual([])
})

/** A reporter of this name with an open session. */
async function signedIn(name: string): Promise<{ id: string; cookie: string }> {
  const person = {
    email: `${name.replaceAll(' ', '-')}@paper.example`,
    name,
    password: 'nine clerks dozing under glass',
  }
  const { event } = await addPerson({ system: 'console' }, { ...person, role: 'reporter', sections: 'all' })
  const id = event.subjectId
  const ticket = await atTheDoor(({ tx, now }) => issueTicket(tx, now, { staffId: id, awaits: 'nothing' }))
  return { id, cookie: (await openSession({ address: '127.0.0.1', browser: 'a test' }, { ticket })).cookie }
}

/** The workers take connections in turn, so that two of them are soon found. */
async function lineToEach(): Promise<[Line, Line]> {
  const first = await openLine()
  let second: Line | undefined
  await vi.waitUntil(
    async () => {
      second?.close()
      second = await openLine()
      return second.worker !== first.worker
    },
    { timeout: 20_000 },
  )
  if (!second) throw new Error('No second connection was opened.')
  return [first, second]
}

async function openLine(): Promise<Line> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const ask = (path: string, cookie = '') => {
    const { promise, resolve, reject } = Promise.withResolvers<Answer>()
    const request = get({ host: '127.0.0.1', port, path, agent, headers: { cookie } }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (chunk) => (body += chunk))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }))
    })
    request.on('error', reject)
    return promise
  }
  const [, worker = ''] = /worker="(\d+)"/.exec((await ask('/api/metrics')).body) ?? []
  return { worker, ask, close: () => agent.destroy() }
}

function begin(words: string[]): ChildProcess {
  const own = {
    DATA_FOLDER: data,
    HOST: '127.0.0.1',
    PORT: String(port),
    ORIGIN: '',
    DATABASE_URL: '',
    READER_DATABASE_URL: '',
    WORKERS: '2',
    NODE_ENV: 'production' as const,
  }
  return spawn(process.execPath, [program, ...words], {
    cwd: folder,
    env: { ...process.env, ...own },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}
