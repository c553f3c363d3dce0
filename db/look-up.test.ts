import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { getPrintedPicture } from '#db/queries/reader/pictures.ts'
import { pictureAddress } from '#domain/picture.ts'
import { folderStorage, setStorage } from '#lib/storage.ts'
import { published, theDemo } from '#tests/factories/desk.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { withdrawArticle } from '#verbs/articles/withdraw.ts'
import { addPicture } from '#verbs/pictures/add.ts'
import { lookUp } from './look-up.ts'

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-look-up-'))
let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
  setStorage(folderStorage(folder))
})
afterAll(async () => {
  setStorage(undefined)
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

it('a picture is found in the widths it is printed in, and only while a public story shows it', async () => {
  const file = await sharp({ create: { width: 700, height: 400, channels: 3, background: '#a40' } })
    .png()
    .toBuffer()
  const picture = await addPicture(theDemo, { file, credit: 'Amna Khan', alt: 'A closed gate' })
  const { rows } = await database.ownerPool.query<{ hash: string }>(
    'select content_hash as hash from paper.pictures where id = $1',
    [picture.id],
  )
  const hash = rows[0]?.hash ?? ''
  const found = async () => Object.fromEntries(await Promise.all([320, 640, 700, 960, 1].map(ask)))
  const ask = async (width: number) => [width, (await lookUp(pictureAddress(hash, width))).shown]
  const nowhere = { 1: false, 320: false, 640: false, 700: false, 960: false }

  expect(await found()).toEqual(nowhere)
  const story = await published({ lead: { pictureId: picture.id, caption: null } })
  expect(await found()).toEqual({ ...nowhere, 320: true, 640: true, 700: true })
  expect((await getPrintedPicture(hash))?.widths).toEqual([320, 640, 700])
  expect(await lookUp(pictureAddress('0'.repeat(64), 320))).toEqual({ shown: false })
  await withdrawArticle(theDemo, { articleId: story.id, seen: 1, reason: 'It was wrong.' })
  expect(await found()).toEqual(nowhere)
})
