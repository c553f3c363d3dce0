import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Where files are kept, by a name such as `ab/abcd…/640.webp`. A file is there whole or not at all. */
export type Storage = {
  put(name: string, bytes: Uint8Array): Promise<void>
  get(name: string): Promise<Buffer | undefined>
  remove(name: string): Promise<void>
}

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
  return {
    async put(name, bytes) {
      const path = pathOf(name)
      await mkdir(dirname(path), { recursive: true })
      const beside = `${path}.${randomUUID()}`
      try {
        const file = await open(beside, 'wx')
        try {
          await file.writeFile(bytes)
          await file.sync()
        } finally {
          await file.close()
        }
        await rename(beside, path)
      } catch (error) {
        await rm(beside, { force: true })
        throw error
      }
    },
    async get(name) {
      try {
        return await readFile(pathOf(name))
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
        throw error
      }
    },
    remove: (name) => rm(pathOf(name), { force: true, recursive: true }),
  }
}
