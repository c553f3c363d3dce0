import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ask } from './ask.ts'

export type Running = { port: number; pid: number; openedAfterMs: number; stop(): Promise<void> }
type Wanted = { words: string[]; nodeOptions?: string[]; env: Record<string, string>; firstAddress?: string }

const PATIENCE_MS = 90_000
const TICKS_A_SECOND = 100

// Plain JavaScript, since any Node must read it; a name that the compiler does not follow has no types to miss.
const setup = join(import.meta.dirname, '../../../bin/setup.mjs')
const { nodeOptions: ours } = (await import(setup)) as { nodeOptions: readonly string[] }

/** The paper as `npm start` runs it. */
export const startPaper = (env: Record<string, string>, nodeOptions: string[] = []) =>
  start({
    words: [join(import.meta.dirname, '../../../bin/broadsheet.ts'), 'start'],
    nodeOptions: [...ours, ...nodeOptions],
    env,
  })

/** The same built pages, given out by Next itself. */
export const startNextAlone = (env: Record<string, string>) =>
  start({ words: [join(import.meta.dirname, 'next-alone.ts')], env })

/** Starts a server and returns when it has answered 200. It stops by itself when this process is gone. */
async function start({ words, nodeOptions = [], env, firstAddress = '/' }: Wanted): Promise<Running> {
  const port = await freePort()
  const own = {
    ...process.env,
    HOST: '127.0.0.1',
    PORT: String(port),
    ORIGIN: `http://127.0.0.1:${port}`,
    DATABASE_URL: '',
    READER_DATABASE_URL: '',
  }
  const from = performance.now()
  const child = spawn(process.execPath, [...nodeOptions, ...words], {
    env: { ...own, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let output = ''
  child.stdout?.on('data', (chunk) => (output += chunk))
  child.stderr?.on('data', (chunk) => (output += chunk))
  while (!(await answers(port, firstAddress))) {
    if (child.exitCode !== null) throw new Error(`A server of the bench ended (${child.exitCode}):\n${output}`)
    if (performance.now() - from > PATIENCE_MS) {
      child.kill()
      throw new Error(`A server of the bench does not answer ${firstAddress} with 200:\n${output}`)
    }
    await pause(5)
  }
  return { port, pid: child.pid ?? 0, openedAfterMs: performance.now() - from, stop: () => stop(child) }
}

const answers = (port: number, path: string) =>
  ask({ port, path }).then(
    ({ status }) => status === 200,
    () => false,
  )

export async function stop(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}

async function freePort(): Promise<number> {
  const door = createServer().listen(0, '127.0.0.1')
  await once(door, 'listening')
  const { port } = door.address() as AddressInfo
  await new Promise((resolve) => door.close(resolve))
  return port
}

/** What a process holds in memory, in megabytes. */
export function residentMegabytes(pid: number): number {
  const kilobytes =
    process.platform === 'linux'
      ? /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
      : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })
  return Number(kilobytes) / 1024
}

/** What a process has used of the processor, in seconds; only Linux says so for others. */
export function processorSeconds(pid: number): number {
  if (process.platform !== 'linux') return Number.NaN
  const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ').slice(11, 13) ?? []
  return (Number(user) + Number(system)) / TICKS_A_SECOND
}

/** The press's counters, as its own machine may read them. */
export async function countersOf(port: number) {
  const text = (await ask({ port, path: '/api/metrics' })).body.toString()
  return (name: string) => Number(new RegExp(`^broadsheet_press_${name}(?:_total)? (\\S+)$`, 'm').exec(text)?.[1])
}
