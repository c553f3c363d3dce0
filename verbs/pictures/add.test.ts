import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { db } from '#db/client.ts'
import { getPrintedPicture } from '#db/queries/reader/pictures.ts'
import { pictures } from '#db/schema/index.ts'
import { renditionName } from '#domain/picture.ts'
import { folderStorage, setStorage, storage } from '#lib/storage.ts'
import { draft, staff, theDemo } from '#tests/factories/desk.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { publishArticle } from '#verbs/articles/publish.ts'
import { withdrawArticle } from '#verbs/articles/withdraw.ts'
import { addPicture } from './add.ts'

let database: TestDatabase
let folder: string
beforeAll(async () => {
  database = await testDatabase()
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-pictures-'))
  setStorage(folderStorage(folder))
})
afterAll(async () => {
  setStorage(undefined)
  await rm(folder, { recursive: true, force: true })
  await database.close()
})

const paint = (colour: string, width = 900) =>
  sharp({ create: { width, height: 600, channels: 3, background: colour } })
    .withExif({ IFD0: { Copyright: 'x' }, IFD3: { GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer()
const hashOf = async (id: string) =>
  (await db().select().from(pictures).where(eq(pictures.id, id)))[0]?.contentHash ?? ''

it('a picture answers only while a public version shows it', async () => {
  const { id } = await addPicture(theDemo, { file: await paint('red'), credit: 'Sher Ali', alt: 'A gate' })
  const hash = await hashOf(id)
  const story = await draft({ lead: { pictureId: id, caption: null } })
  expect(await getPrintedPicture(hash)).toBeUndefined()
  await publishArticle(theDemo, { articleId: story.id, seen: 0 })
  expect(await getPrintedPicture(hash)).toMatchObject({
    id,
    widths: [320, 640, 900],
    credit: 'Sher Ali',
    alt: 'A gate',
  })
  await withdrawArticle(theDemo, { articleId: story.id, seen: 1, reason: 'Wrong gate.' })
  expect(await getPrintedPicture(hash)).toBeUndefined()
})

it.each([
  ['credit', { credit: ' ', alt: 'A gate' }],
  ['alt text', { credit: 'Sher Ali', alt: '' }],
])('a picture without %s is not printed; its story is', async (_, words) => {
  const { id } = await addPicture(theDemo, { file: await paint(`#${words.alt ? '00ff00' : '00ff01'}`), ...words })
  const story = await draft({ lead: { pictureId: id, caption: null } })
  await publishArticle(theDemo, { articleId: story.id, seen: 0 })
  expect(await getPrintedPicture(await hashOf(id))).toBeUndefined()
})

it('the same file twice is one picture, also at the same time', async () => {
  const file = await paint('blue')
  const both = await Promise.all([1, 2].map(() => addPicture(theDemo, { file, credit: 'x', alt: 'x' })))
  const again = await addPicture(theDemo, { file, credit: 'y', alt: 'y' })
  expect(new Set([...both, again].map((one) => one.id)).size).toBe(1)
  expect(again.known).toBe(true)
})

it('the renditions carry nothing of the file’s metadata, and no half of a file is left', async () => {
  const { id } = await addPicture(theDemo, { file: await paint('black', 1400), credit: 'x', alt: 'x' })
  const hash = await hashOf(id)
  const rendition = await storage().get(renditionName(hash, 1280))
  const known = await sharp(rendition).metadata()
  expect([known.width, known.format, known.exif]).toEqual([1280, 'webp', undefined])
  expect((await readdir(join(folder, hash.slice(0, 2), hash))).sort()).toEqual([
    '1280.webp',
    '16x9-50-50-1067.webp',
    '16x9-50-50-640.webp',
    '1x1-50-50-600.webp',
    '320.webp',
    '4x3-50-50-640.webp',
    '4x3-50-50-800.webp',
    '640.webp',
    '960.webp',
    'original.jpg',
  ])
})

it.each([
  ['a text', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
  ['nothing', Buffer.alloc(0)],
  ['half a picture', undefined],
])('%s is refused with a sentence', async (_, given) => {
  const file = given ?? (await paint('white')).subarray(0, 500)
  await expect(addPicture(theDemo, { file, credit: 'x', alt: 'x' })).rejects.toEqual(
    expect.objectContaining({ name: 'NewsroomError', kind: 'refused' }),
  )
})

it('adding is for whoever may', async () => {
  const file = await paint('green')
  await expect(addPicture({ system: 'clock' }, { file, credit: 'x', alt: 'x' })).rejects.toEqual(
    expect.objectContaining({ kind: 'forbidden' }),
  )
  await addPicture(staff('picture-editor'), { file, credit: 'x', alt: 'x' })
})
