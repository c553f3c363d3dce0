import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pictureFolder } from '#domain/picture.ts'
import { folderStorage, setStorage } from '#lib/storage.ts'
import { theDemo } from '#tests/factories/desk.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { addPicture } from '#verbs/pictures/add.ts'
import { MARK } from './file-parts.ts'
import { HOSTILE } from './hostile-files.ts'

let database: TestDatabase
let folder: string
beforeAll(async () => {
  database = await testDatabase()
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-hostile-'))
  setStorage(folderStorage(folder))
})
afterAll(async () => {
  setStorage(undefined)
  await rm(folder, { recursive: true, force: true })
  await database.close()
})

it.each(HOSTILE)('$name is $ends, and this process goes on', { timeout: 60_000 }, async ({ file, ends }) => {
  const bytes = await file()
  const outcome = await addPicture(theDemo, { file: bytes }).catch((error: unknown) => error)
  if (outcome instanceof Error) {
    expect(outcome).toMatchObject({ name: 'NewsroomError', kind: 'refused' })
    expect(outcome.message).toMatch(/^This .+\. \S.+\.$|^Pictures are .+\. Save .+\.$/)
    expect(ends).not.toBe('harmless')
  } else {
    expect(ends).not.toBe('refused')
    await expectHarmless((outcome as { hash: string }).hash)
  }
  expect(await readdir(join(folder, 'incoming'))).toEqual([])
})

it('after all of them a picture is taken as before', async () => {
  const file = await sharp({ create: { width: 64, height: 64, channels: 3, background: 'blue' } })
    .png()
    .toBuffer()
  expect(await addPicture(theDemo, { file })).toMatchObject({ known: false })
})

it('more than sixty were tried', () => {
  expect(HOSTILE.length).toBeGreaterThanOrEqual(60)
})

/** Every rendition is a WebP of one frame that reads, and nothing of what was hidden in the file is in it. */
async function expectHarmless(hash: string) {
  const files = (await readdir(join(folder, pictureFolder(hash)))).filter((name) => !name.startsWith('original.'))
  expect(files.length).toBeGreaterThan(0)
  for (const name of files) {
    const bytes = await readFile(join(folder, pictureFolder(hash), name))
    const { format, pages, exif, iptc, icc } = await sharp(bytes).metadata()
    expect([name, format, pages ?? 1, exif, iptc, icc]).toEqual([name, 'webp', 1, undefined, undefined, undefined])
    await sharp(bytes).stats()
    const found = bytes.toString('latin1')
    expect([name, found.includes('<script'), found.includes('<?php')]).toEqual([name, false, false])
    if (!found.includes('dc:creator')) expect([name, found.includes(MARK)]).toEqual([name, false])
  }
}
