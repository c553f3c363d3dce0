import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { errorCode } from '#lib/refusal.ts'

const root = join(import.meta.dirname, '../..')
const PATIENCE_MS = 60_000

let running: ChildProcess[] = []

/** Starts one of our programs as anybody would; it stops by itself when this process is gone. */
export function begin(program: string, words: readonly string[], env: Record<string, string>): void {
  const none = { DATABASE_URL: '', READER_DATABASE_URL: '', SMTP_URL: '', ORIGIN: '' }
  const child = spawn(process.execPath, [join(root, program), ...words], {
    cwd: root,
    env: { ...process.env, ...none, ...env },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  running.push(child)
}

/** Ends everything that was begun, and the PostgreSQL of a data folder, by kill -9; which goes first is chance. */
export async function killAll(data: string): Promise<void> {
  const children = running
  running = []
  const ended = children.map((child) => (child.exitCode ?? child.signalCode) === null && once(child, 'exit'))
  const pids = children.flatMap((child) => child.pid ?? [])
  const until = Date.now() + PATIENCE_MS
  // A server that was just being started is found the second time.
  for (let left = family(pids, data); left.length > 0; left = family([], data)) {
    for (const pid of randomInt(2) === 0 ? left : left.toReversed()) kill(pid)
    if (Date.now() > until) throw new Error('Something that was killed is still running')
    await pause(5)
  }
  await Promise.all(ended)
}

/** Processes by number, the server of a data folder, and all their children. */
function family(heads: readonly number[], data: string): number[] {
  const table = readProcesses()
  const found = table
    .filter(({ pid, command }) => heads.includes(pid) || command.includes(join(data, 'postgres/')))
    .map(({ pid }) => pid)
  for (const head of found) {
    found.push(...table.filter(({ pid, parent }) => parent === head && !found.includes(pid)).map(({ pid }) => pid))
  }
  return found
}

function readProcesses() {
  const lines = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,ppid=,stat=,command='], { encoding: 'utf8' })
  return lines.split('\n').flatMap((line) => {
    const [, pid, parent, state = 'Z', command = ''] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? []
    return state.startsWith('Z') ? [] : [{ pid: Number(pid), parent: Number(parent), command }]
  })
}

function kill(pid: number) {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') throw error
  }
}
