import { authorise } from '#domain/authorise.ts'
import { pictureFolder } from '#domain/picture.ts'
import type { Actor } from '#domain/staff.ts'
import { INCOMING, type Stored, storage } from '#lib/storage.ts'
import { eachRow, rowsOf, type StoredRow } from './stored-rows.ts'

/** Names of what was removed, and hashes of the pictures of which a file is missing. */
export type Swept = { removed: string[]; missing: string[] }

const DAY_MS = 86_400_000
const HASH = /^[0-9a-f]{64}$/
const ORIGINAL = /^original\./

/**
 * Clears the picture store of what no row names and nobody has touched for a day: rooms of those who died in them, folders of
 * pictures that never got their row, cuts around a focus that has moved. Names the pictures whose files are missing.
 */
export async function sweepPictures(actor: Actor, { olderThanMs = DAY_MS } = {}): Promise<Swept> {
  authorise(actor, 'sweep-pictures')
  const before = new Date(Date.now() - olderThanMs)
  const removed = [...(await sweepRooms(before)), ...(await sweepShelves(before))]
  const missing: string[] = []
  for await (const row of eachRow()) if (!(await isWhole(row))) missing.push(row.hash)
  return { removed, missing }
}

async function sweepRooms(before: Date): Promise<string[]> {
  const left = (await storage().list(INCOMING)).filter(({ changedAt }) => changedAt <= before)
  for (const { name } of left) await storage().remove(name)
  return left.map(({ name }) => name)
}

async function sweepShelves(before: Date): Promise<string[]> {
  const removed: string[] = []
  for (const shelf of await storage().list()) {
    if (!shelf.isFolder || shelf.name === INCOMING) continue
    const folders = (await storage().list(shelf.name)).filter(({ name }) => HASH.test(lastOf(name)))
    const rows = await rowsOf(folders.map(({ name }) => lastOf(name)))
    for (const folder of folders) {
      const row = rows.get(lastOf(folder.name))
      removed.push(...(row ? await sweepFiles(row, before) : await sweepFolder(folder, before)))
    }
  }
  return removed
}

/** Takes the folder away first and asks again then: a row that has come meanwhile gets its files back. */
async function sweepFolder(folder: Stored, before: Date): Promise<string[]> {
  const files = await storage().list(folder.name)
  if ([folder, ...files].some(({ changedAt }) => changedAt > before)) return []
  const taken = await storage().takeOut(folder.name)
  if (!taken) return []
  const hasRow = (await rowsOf([lastOf(folder.name)])).size > 0
  await (hasRow ? taken.back() : taken.drop())
  return hasRow ? [] : [folder.name]
}

async function sweepFiles(row: StoredRow, before: Date): Promise<string[]> {
  const isLeft = ({ name, changedAt }: Stored) =>
    changedAt <= before && !ORIGINAL.test(lastOf(name)) && !row.files.includes(lastOf(name))
  const left = (await storage().list(pictureFolder(row.hash))).filter(isLeft)
  for (const { name } of left) await storage().remove(name)
  return left.map(({ name }) => name)
}

async function isWhole({ hash, files }: StoredRow): Promise<boolean> {
  const there = (await storage().list(pictureFolder(hash))).map(({ name }) => lastOf(name))
  return files.every((file) => there.includes(file)) && there.some((file) => ORIGINAL.test(file))
}

const lastOf = (name: string) => name.slice(name.lastIndexOf('/') + 1)
