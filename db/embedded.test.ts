import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { processMark } from './embedded/processes.ts'
import { type Embedded, openEmbedded } from './embedded.ts'

// Real processes on a busy machine take their time.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 })

const folder = join(mkdtempSync(join(tmpdir(), 'broadsheet-embedded-')), 'data')
const pidFile = join(folder, 'postgres/cluster/postmaster.pid')
const module = fileURLToPath(new URL('embedded.ts', import.meta.url))
const script = `
  const { openEmbedded } = await import(${JSON.stringify(module)})
  try {
    const server = await openEmbedded(process.argv[1], process.argv[2])
    console.log('open')
    process.stdin.once('data', () => server.close().then(() => process.exit(0)))
  } catch (error) {
    console.log(error.message)
    process.exit(1)
  }`

beforeAll(async () => {
  const server = await openEmbedded(folder)
  await query(server, 'create table kept (number int)')
  await server.close()
})

afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }))

test('five commands at once share one server, and the last to leave stops it', async () => {
  const commands = await Promise.all(Array.from({ length: 5 }, () => start('command')))
  expect(commands.map((command) => command.said)).toEqual(Array(5).fill('open'))
  const [first, ...others] = commands
  await Promise.all(others.map(leave))
  const pid = serverPid()
  expect(pid && processMark(pid)).toBeTruthy()
  if (first) await leave(first)
  expect(pid && processMark(pid)).toBeUndefined()
  expect(existsSync(pidFile)).toBe(false)
})

test('a second paper on the folder is refused in one sentence, a command joins it', async () => {
  const paper = await start('paper')
  const second = await start('paper')
  expect(second.said).toMatch(/^A paper is running on .+ already \(process \d+\): stop it first/)
  const command = await start('command')
  expect(command.said).toBe('open')
  await Promise.all([leave(paper), leave(command)])
})

test('after kill -9 of the paper the next start takes over its server', async () => {
  const paper = await start('paper')
  await kill(paper.process)
  const pid = serverPid()
  const next = await start('paper')
  expect(next.said).toBe('open')
  expect(serverPid()).toBe(pid)
  await leave(next)
  expect(pid && processMark(pid)).toBeUndefined()
})

test('after kill -9 of PostgreSQL nothing that was committed is lost', async () => {
  const server = await openEmbedded(folder)
  await query(server, 'insert into kept values (1)')
  process.kill(Number(serverPid()), 'SIGKILL')
  await server.close()
  const next = await openEmbedded(folder)
  expect(await query(next, 'select number from kept')).toEqual([{ number: 1 }])
  await next.close()
})

test('what a crash leaves behind does not count: a pid file with a number given to another process, a lock, a user', async () => {
  writeFileSync(pidFile, `${process.pid}\n${join(folder, 'postgres/cluster')}\n0\n5432\n\n\n\nready\n`)
  symlinkSync(`${process.pid}-1-00000000 dead`, join(folder, 'running.lock'))
  symlinkSync(`${process.pid}-1-00000000 paper`, join(folder, 'running/dead'))
  mkdirSync(join(folder, 'postgres/making-1'))
  const paper = await openEmbedded(folder, 'paper')
  expect(await query(paper, 'select 1 as answer')).toEqual([{ answer: 1 }])
  await paper.close()
  expect(serverPid()).toBeUndefined()
})

test('a cluster that is not whole is refused and left as it is', async () => {
  const broken = mkdtempSync(join(tmpdir(), 'broadsheet-broken-'))
  mkdirSync(join(broken, 'postgres/cluster/base'), { recursive: true })
  await expect(openEmbedded(broken)).rejects.toThrow(/is not a whole PostgreSQL cluster: restore it/)
  expect(existsSync(join(broken, 'postgres/cluster/base'))).toBe(true)
  rmSync(broken, { recursive: true })
})

test('a folder whose path is too long for a socket works all the same', async () => {
  const long = join(mkdtempSync(join(tmpdir(), 'broadsheet-long-')), 'a folder, with a long name '.repeat(5))
  const server = await openEmbedded(long)
  expect(await query(server, 'show unix_socket_permissions')).toEqual([{ unix_socket_permissions: '0700' }])
  await server.close()
  rmSync(join(long, '..'), { recursive: true })
})

type Command = { process: ChildProcess; said: string }

async function start(use: 'paper' | 'command'): Promise<Command> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, folder, use], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const [said] = await once(createInterface(child.stdout), 'line')
  return { process: child, said }
}

async function leave(command: Command): Promise<void> {
  const ended = once(command.process, 'exit')
  command.process.stdin?.write('\n')
  await ended
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

function serverPid(): number | undefined {
  return existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8').split('\n')[0]) : undefined
}

async function query(server: Embedded, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: server.url() })
  client.on('error', () => undefined)
  await client.connect()
  const { rows } = await client.query(text)
  await client.end()
  return rows
}
