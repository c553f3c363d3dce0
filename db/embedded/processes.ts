import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Names one run of one process: a number alone is given to another process sooner or later. Undefined when it has ended. */
export function processMark(pid: number): string | undefined {
  const startedAt = process.platform === 'linux' ? startedAtFromProc(pid) : startedAtFromPs(pid)
  return startedAt === undefined ? undefined : `${pid}-${startedAt}`
}

/** Whether the process that a mark names is still running. */
export function isRunning(mark: string): boolean {
  return processMark(Number.parseInt(mark, 10)) === mark
}

/** The words a process was started with, empty when it has ended. */
export function commandLine(pid: number): string[] {
  if (process.platform !== 'linux') return ps(pid, 'command=').split(' ')
  return readProc(`${pid}/cmdline`).split('\0')
}

function startedAtFromProc(pid: number): string | undefined {
  // The name in brackets may itself hold brackets and blanks, so the fields are counted from the last one.
  const fields = readProc(`${pid}/stat`).split(') ').at(-1)?.split(' ') ?? []
  const [state] = fields
  const ticks = fields[19]
  if (ticks === undefined || state === 'Z' || state === 'X') return undefined
  return `${ticks}-${readProc('sys/kernel/random/boot_id').slice(0, 8)}`
}

function startedAtFromPs(pid: number): string | undefined {
  const [state, ...started] = ps(pid, 'stat=,lstart=').split(/\s+/)
  return !state || state.startsWith('Z') ? undefined : started.join('_').replaceAll(':', '')
}

function readProc(name: string): string {
  try {
    return readFileSync(`/proc/${name}`, 'latin1')
  } catch {
    return ''
  }
}

function ps(pid: number, columns: string): string {
  try {
    return execFileSync('ps', ['-o', columns, '-p', String(pid)], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
    }).trim()
  } catch {
    return ''
  }
}
