import { randomUUID } from 'node:crypto'
import { readlinkSync, rmSync, symlinkSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { errorCode, Refusal } from '#lib/refusal.ts'
import { isRunning, processMark } from './processes.ts'

/**
 * Does the work while no other process does work under the same path; a lock whose holder has died does not count.
 * The lock is a symbolic link, because that is made whole or not at all: where it points says who holds it.
 */
export async function withLock<T>(path: string, work: () => Promise<T>, patienceMs = 120_000): Promise<T> {
  await take(path, Date.now() + patienceMs)
  try {
    return await work()
  } finally {
    rmSync(path, { force: true })
  }
}

async function take(path: string, until: number): Promise<void> {
  const mine = `${processMark(process.pid)} ${randomUUID()}`
  for (;;) {
    if (made(mine, path)) return
    const holder = readHolder(path)
    if (holder && !isRunning(holder.mark)) await breakLock(path, holder.target, until)
    else if (Date.now() > until)
      throw new Refusal(`Another command keeps ${path} busy: wait for it to end, or stop it, and try again.`)
    else await pause(20)
  }
}

/** Only the holder of a lock on the dead lock removes it, so of two who find it dead none can remove the other's new one. */
async function breakLock(path: string, target: string, until: number): Promise<void> {
  const breaking = `${path}.${target.split(' ')[1]}`
  await take(breaking, until)
  if (readHolder(path)?.target === target) rmSync(path, { force: true })
  rmSync(breaking, { force: true })
}

function made(target: string, path: string): boolean {
  try {
    symlinkSync(target, path)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}

function readHolder(path: string): { mark: string; target: string } | undefined {
  try {
    const target = readlinkSync(path)
    return { mark: target.split(' ')[0] ?? '', target }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}
