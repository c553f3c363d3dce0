import { createHash } from 'node:crypto'
import { chmodSync, chownSync, lstatSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { errorCode, Refusal } from '#lib/refusal.ts'

const longestPath = 107
export const socketName = '.s.PGSQL.5432'

/** Where PostgreSQL's socket lies: in the cluster's own closed folder, or in a short one if that path is too long for a socket. */
export function socketFolder(home: string): string {
  if (!isTooLong(home) && !/[,"]/.test(home)) return home
  const short = join(tmpdir(), `broadsheet-${createHash('sha256').update(home).digest('hex').slice(0, 16)}`)
  if (isTooLong(short))
    throw new Refusal(`The path ${short} is too long for a socket: set TMPDIR to a shorter folder, or DATABASE_URL.`)
  return short
}

/** Makes the short folder, for its owner only; one that somebody else has put there is refused. */
export function makeSocketFolder(folder: string, owner: { uid: number; gid: number } | undefined): void {
  try {
    mkdirSync(folder, { mode: 0o700 })
    if (owner) chownSync(folder, owner.uid, owner.gid)
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  }
  const found = lstatSync(folder)
  const expected = owner?.uid ?? process.getuid?.()
  if (!found.isDirectory() || found.uid !== expected)
    throw new Refusal(`${folder} belongs to somebody else: remove it and try again.`)
  chmodSync(folder, 0o700)
}

function isTooLong(folder: string): boolean {
  return Buffer.byteLength(join(folder, socketName)) > longestPath
}
