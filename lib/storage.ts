import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { copyFile, link, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { errorCode } from './refusal.ts'

export type Stored = { name: string; isFolder: boolean; changedAt: Date }

/** A folder on this machine for files on their way; everything in it goes with it. */
export type Room = { folder: string; leave(): Promise<void> }

/** Where files are kept, by a name such as `ab/abcd…/640.webp`. A file is there whole or not at all. */
export type Storage = {
  put(name: string, bytes: Uint8Array): Promise<void>
  /** Keeps a file of this machine under a name. Where it came from it stays, as long as its room does. */
  putFile(name: string, path: string): Promise<void>
  get(name: string): Promise<Buffer | undefined>
  /** Where a stored file can be read on this machine; undefined where there is none. */
  fileOf(name: string): Promise<string | undefined>
  /** What stands directly in a folder, by whole names. */
  list(folder?: string): Promise<Stored[]>
  remove(name: string): Promise<void>
  /** Takes a folder out of the store at once and whole; undefined where there is none. `back` fails where another has come. */
  takeOut(folder: string): Promise<{ back(): Promise<void>; drop(): Promise<void> } | undefined>
  makeRoom(): Promise<Room>
}

/** Where the rooms are: whoever dies in one leaves it to the sweep. */
export const INCOMING = 'incoming'

// Next's bundle has module instances of its own: only the process is one.
const key = Symbol.for('broadsheet.storage')
const process_ = globalThis as { [key]?: Storage }

/** Tells this process where its files are; said once, by whoever opened it. */
export function setStorage(storage: Storage | undefined) {
  process_[key] = storage
}

export function storage(): Storage {
  const open = process_[key]
  if (!open) throw new Error('No file storage is open in this process.')
  return open
}

const SAFE_NAME = /^[\w-]+(\/[\w-]+)*\.[a-z0-9]+$|^[\w-]+(\/[\w-]+)*$/

/** Files in a folder: written beside, flushed to disk and renamed, so that a crash leaves no half of one. */
export function folderStorage(root: string): Storage {
  const pathOf = (name: string) => {
    if (!SAFE_NAME.test(name)) throw new Error(`Not a name for a stored file: ${name}`)
    return join(/* turbopackIgnore: true */ root, name)
  }
  const makeRoom = async () => {
    const folder = pathOf(`${INCOMING}/${randomUUID()}`)
    await mkdir(folder, { recursive: true })
    return { folder, leave: () => rm(folder, { recursive: true, force: true }) }
  }

  async function keep(name: string, write: (beside: string) => Promise<void>) {
    const path = pathOf(name)
    await makeFolder(dirname(path))
    const beside = `${path}.${randomUUID()}`
    try {
      await write(beside)
      await flush(beside)
      await rename(beside, path)
    } finally {
      // A rename leaves it where both are the same file already.
      await rm(beside, { force: true })
    }
    await flush(dirname(path))
  }

  return {
    makeRoom,
    put: (name, bytes) => keep(name, (beside) => write(beside, bytes)),
    putFile: (name, path) => keep(name, (beside) => linkOrCopy(path, beside)),
    get: (name) => readFile(pathOf(name)).catch(noneIfMissing),
    fileOf: async (name) => ((await stat(pathOf(name)).catch(noneIfMissing)) ? pathOf(name) : undefined),
    async list(folder) {
      const path = folder === undefined ? root : pathOf(folder)
      const entries = (await readdir(path, { withFileTypes: true }).catch(noneIfMissing)) ?? []
      const found = await Promise.all(
        entries.map(async (entry) => {
          const known = await stat(join(/* turbopackIgnore: true */ path, entry.name)).catch(noneIfMissing)
          const name = folder === undefined ? entry.name : `${folder}/${entry.name}`
          return known ? [{ name, isFolder: entry.isDirectory(), changedAt: known.mtime }] : []
        }),
      )
      return found.flat()
    },
    remove: (name) => rm(pathOf(name), { force: true, recursive: true }),
    async takeOut(folder) {
      const room = await makeRoom()
      const place = join(/* turbopackIgnore: true */ room.folder, 'taken')
      try {
        await rename(pathOf(folder), place)
      } catch (error) {
        await room.leave()
        return noneIfMissing(error)
      }
      const back = async () => {
        await rename(place, pathOf(folder))
        await room.leave()
      }
      return { back, drop: room.leave }
    },
  }

  /** Makes a folder of the store, and flushes those in which a name has come. */
  async function makeFolder(folder: string) {
    const first = await mkdir(folder, { recursive: true })
    if (first === undefined) return
    for (let at = folder; at.length >= first.length; at = dirname(at)) await flush(dirname(at))
  }
}

async function write(path: string, bytes: Uint8Array) {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
  } finally {
    await file.close()
  }
}

/** A second name for the same bytes; a copy where the file system has no such thing. */
async function linkOrCopy(from: string, to: string) {
  await link(from, to).catch(() => copyFile(from, to, constants.COPYFILE_EXCL))
}

async function flush(path: string) {
  const opened = await open(path, 'r')
  try {
    await opened.sync()
  } finally {
    await opened.close()
  }
}

function noneIfMissing(error: unknown): undefined {
  if (errorCode(error) === 'ENOENT') return undefined
  throw error
}
