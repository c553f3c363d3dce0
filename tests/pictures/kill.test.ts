import { fork } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { db } from '#db/client.ts'
import { pictures } from '#db/schema/index.ts'
import { cropFile, pictureFolder, renditionFile } from '#domain/picture.ts'
import { folderStorage, setStorage } from '#lib/storage.ts'
import { IS_FULL, note, PATIENCE_MS } from '#tests/faults/counts.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { sweepPictures } from '#verbs/pictures/sweep.ts'

const KILLS = IS_FULL ? 50 : 3
/** The longest that uploads go on before they are cut off. */
const WORKS_MS = 900

let database: TestDatabase
let folder: string
beforeAll(async () => {
  database = await testDatabase()
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-kill-pictures-'))
  setStorage(folderStorage(folder))
})
afterAll(async () => {
  setStorage(undefined)
  await rm(folder, { recursive: true, force: true })
  await database.close()
})

it('after kill -9 during uploads no row is without its files, and after the sweep no file without its row', {
  timeout: PATIENCE_MS,
}, async () => {
  const added = new Set<string>()
  for (let round = 0; round < KILLS; round++) {
    for (const hash of await killDuringUploads()) added.add(hash)
    expect({ round, faults: await faults(added) }).toEqual({ round, faults: [] })
  }
  const { removed, missing } = await sweepPictures({ system: 'clock' }, { olderThanMs: 0 })
  expect(missing).toEqual([])
  expect(await faults(added)).toEqual([])
  expect(await strays()).toEqual([])
  // Else nothing was cut off.
  expect(removed.length).toBeGreaterThan(0)
  note(
    `kill -9 during uploads, ${KILLS} times`,
    '0 rows without files, 0 files without rows',
    `0 and 0 of ${added.size} pictures; the sweep took ${removed.length}`,
  )
})

/** Lets pictures come in and ends it at any moment; gives what was said to be in. */
async function killDuringUploads(): Promise<string[]> {
  const said: string[] = []
  const child = fork(join(import.meta.dirname, 'uploader.ts'), [database.ownerUrl, folder], { execArgv: [] })
  const begun = once(child, 'message')
  child.on('message', (message) => {
    if (typeof message === 'string' && message !== 'adding') said.push(message)
  })
  await Promise.race([begun, once(child, 'exit').then(() => Promise.reject(new Error('It did not begin.')))])
  await pause(randomInt(WORKS_MS))
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
  return said
}

/** What a row names and is not there, or not whole; what was said to be in and has no row. */
async function faults(added: ReadonlySet<string>): Promise<string[]> {
  const rows = await listRows()
  const checked = await Promise.all(rows.flatMap(({ hash, files }) => files.map((file) => faultOf(hash, file))))
  const lost = [...added].filter((hash) => !rows.some((row) => row.hash === hash))
  return [...checked.filter((fault) => fault !== undefined), ...lost]
}

async function faultOf(hash: string, { name, bytes }: { name: string; bytes: number }): Promise<string | undefined> {
  const file = await readFile(join(folder, pictureFolder(hash), name)).catch(() => undefined)
  if (file?.length !== bytes) return `${hash}/${name} has ${file?.length} of ${bytes} bytes`
  return sharp(file)
    .stats()
    .then(
      () => undefined,
      (error: unknown) => `${hash}/${name}: ${error}`,
    )
}

/** Files of the store that no row names. */
async function strays(): Promise<string[]> {
  const named = new Set(
    (await listRows()).flatMap(({ hash, files }) =>
      [...files.map(({ name }) => name), 'original.jpg'].map((name) => `${pictureFolder(hash)}/${name}`),
    ),
  )
  const there = await readdir(folder, { recursive: true, withFileTypes: true })
  return there
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((file) => !named.has(file))
}

async function listRows() {
  const rows = await db().select().from(pictures)
  return rows.map(({ contentHash: hash, renditions, crops, focusX: x, focusY: y }) => ({
    hash,
    files: [
      ...renditions.map(({ width, bytes }) => ({ name: renditionFile(width), bytes })),
      ...crops.map(({ ratio, width, bytes }) => ({ name: cropFile(ratio, { x, y }, width), bytes })),
    ],
  }))
}
