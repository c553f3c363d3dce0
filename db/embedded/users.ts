import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { isRunning, processMark } from './processes.ts'

/** What a process is to the data folder: the paper itself, of which there is one, or a command beside it. */
export type Use = 'paper' | 'command'

/** Enters this process among the users of the server; the returned function takes it out again. */
export function enterUser(folder: string, use: Use): () => void {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, randomUUID())
  symlinkSync(`${processMark(process.pid)} ${use}`, path)
  return () => rmSync(path, { force: true })
}

/** The users that are still running; what others left behind is removed. To be asked under the lock. */
export function listUsers(folder: string): { pid: number; use: Use }[] {
  mkdirSync(folder, { recursive: true })
  return readdirSync(folder).flatMap((name) => {
    const [mark = '', use] = readlinkSync(join(folder, name)).split(' ')
    if (isRunning(mark)) return [{ pid: Number.parseInt(mark, 10), use: use === 'paper' ? 'paper' : 'command' }]
    rmSync(join(folder, name), { force: true })
    return []
  })
}
