import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { db } from '#db/client.ts'
import { lookUp } from '#db/look-up.ts'
import { getPicture, listPictures } from '#db/queries/newsroom/picture-list.ts'
import { events, pictures } from '#db/schema/index.ts'
import { cropAddress, pictureFolder } from '#domain/picture.ts'
import { folderStorage, setStorage, storage } from '#lib/storage.ts'
import { draft, published, staff, theDemo } from '#tests/factories/desk.ts'
import { hire } from '#tests/factories/people.ts'
import { refused } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { embargoArticle } from '#verbs/articles/embargo.ts'
import { addPicture } from './add.ts'
import { describePicture } from './describe.ts'
import { focusPicture } from './focus.ts'
import { sweepPictures } from './sweep.ts'

let database: TestDatabase
let folder: string
beforeAll(async () => {
  database = await testDatabase()
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-words-'))
  setStorage(folderStorage(folder))
})
afterAll(async () => {
  setStorage(undefined)
  await rm(folder, { recursive: true, force: true })
  await database.close()
})

const editor = staff('picture-editor')
const reporter = staff('reporter')
const SPACES =
  'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"'
const alternative = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt>`
const XMP = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${SPACES}><rdf:Description rdf:about="" photoshop:Credit="AFP &amp; Co">
  <dc:creator><rdf:Seq><rdf:li>Sher Ali</rdf:li><rdf:li>Zoe\u0308</rdf:li></rdf:Seq></dc:creator>
  <dc:description>${alternative(`A \u202egate\u0007 &lt;b&gt;${'x'.repeat(2000)}`)}</dc:description>
  <Iptc4xmpCore:AltTextAccessibility>${alternative('Two men at a gate')}</Iptc4xmpCore:AltTextAccessibility>
</rdf:Description></rdf:RDF></x:xmpmeta>`

const paint = (background: string, width = 1600) => sharp({ create: { width, height: 1000, channels: 3, background } })
const rowOf = async (id: string) => (await db().select().from(pictures).where(eq(pictures.id, id)))[0]
const rendition = async (hash: string, file: string) =>
  (await storage().get(`${pictureFolder(hash)}/${file}`)) ?? Buffer.alloc(0)

it('what a file says of itself is proposed, XMP first, and never kept unseen', async () => {
  const file = await paint('#123456')
    .withXmp(XMP)
    .withExif({ IFD0: { Artist: 'Somebody else', Copyright: '(C) 2026 The Gazette' }, IFD3: { GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer()
  const { id, hash, proposed } = await addPicture(reporter, { file })
  expect(proposed).toEqual({
    caption: `A gate <b>${'x'.repeat(990)}`,
    credit: 'AFP & Co',
    creator: 'Sher Ali, Zoë',
    copyright: '(C) 2026 The Gazette',
    alt: 'Two men at a gate',
  })
  expect(await rowOf(id)).toMatchObject({
    caption: '',
    credit: '',
    creator: '',
    copyright: '',
    alt: '',
    colour: expect.stringMatching(/^#12345[5-7]$/),
  })
  const { exif, iptc, xmp } = await sharp(await rendition(hash, '640.webp')).metadata()
  expect([exif, iptc]).toEqual([undefined, undefined])
  expect(xmp?.toString()).toContain('AFP &amp; Co')
  expect(xmp?.toString()).toContain('(C) 2026 The Gazette')
  expect(xmp?.toString()).not.toContain('gate')
})

it('a photograph of twelve million pixels is at most 70 KB where a telephone reads it', async () => {
  const size = { width: 4000, height: 3000 }
  const file = await sharp({
    create: { ...size, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 60 } },
  })
    .jpeg({ quality: 80 })
    .toBuffer()
  const { id } = await addPicture(theDemo, { file })
  const row = await rowOf(id)
  expect(row?.renditions.map(({ width }) => width)).toEqual([320, 640, 960, 1280])
  expect(row?.renditions.at(-1)?.bytes).toBeLessThanOrEqual(70_000)
  expect(row?.crops.map(({ ratio, width, height }) => [ratio, width, height])).toEqual([
    ['1x1', 640, 640],
    ['1x1', 1200, 1200],
    ['4x3', 640, 480],
    ['4x3', 1200, 900],
    ['16x9', 640, 360],
    ['16x9', 1200, 675],
  ])
})

it('a new focus is a new address, and the old one is gone', async () => {
  const { id, hash } = await addPicture(theDemo, { file: await paint('#400').jpeg().toBuffer(), credit: 'x', alt: 'x' })
  await published({ lead: { pictureId: id, caption: null } })
  const [before, after] = [
    cropAddress(hash, '1x1', { x: 50, y: 50 }, 640),
    cropAddress(hash, '1x1', { x: 0, y: 10 }, 640),
  ]
  expect([await lookUp(before), await lookUp(after)]).toMatchObject([{ shown: true }, { shown: false }])
  await focusPicture(editor, { id, x: 0, y: 10 })
  expect([await lookUp(before), await lookUp(after)]).toMatchObject([{ shown: false }, { shown: true }])
  expect((await rendition(hash, '1x1-0-10-640.webp')).length).toBeGreaterThan(0)
  const { removed, missing } = await sweepPictures({ system: 'clock' }, { olderThanMs: 0 })
  expect(removed).toContain(`${pictureFolder(hash)}/1x1-50-50-640.webp`)
  expect(missing).toEqual([])
  await expect(focusPicture(editor, { id, x: 101, y: 0 })).rejects.toEqual(refused('refused'))
})

it('words are written by whoever may, and of what readers see by whoever may change that', async () => {
  const { id } = await addPicture(reporter, { file: await paint('#040').jpeg().toBuffer() })
  await describePicture(reporter, { id, credit: ' Sher\u202e Ali ', alt: 'A gate' })
  expect(await rowOf(id)).toMatchObject({ credit: 'Sher Ali', alt: 'A gate', caption: '', madeBy: reporter.id })
  await expect(describePicture(reporter, { id, credit: 'x'.repeat(201) })).rejects.toEqual(refused('refused'))
  await published({ lead: { pictureId: id, caption: null } })
  await expect(describePicture(reporter, { id, credit: 'Another' })).rejects.toEqual(refused('forbidden'))
  await describePicture(editor, { id, caption: 'The gate at noon' })
  expect(await rowOf(id)).toMatchObject({ credit: 'Sher Ali', caption: 'The gate at noon' })
  const names = await db().select({ name: events.name }).from(events).where(eq(events.subjectId, id))
  expect(names.map(({ name }) => name)).toEqual(['picture.added', 'picture.described', 'picture.described'])
})

it('pictures are found by their words, those that wait apart, and one added for a hidden story by its own people only', async () => {
  await hire(reporter)
  const story = await draft()
  await embargoArticle(theDemo, { articleId: story.id, seen: 0, until: new Date(Date.now() + 3_600_000), reason: 'x' })
  const file = await paint('#004').jpeg().toBuffer()
  const { id } = await addPicture(reporter, { file, caption: 'Mill at dusk', articleId: story.id })
  const found = async (who: typeof reporter, question: object) =>
    (await listPictures(who, question)).pictures.map((picture) => picture.id)
  expect(await found(reporter, { text: 'dusk MILL' })).toEqual([id])
  expect(await found(reporter, { text: 'mill at dawn' })).toEqual([])
  expect(await found(reporter, { waiting: true })).toContain(id)
  expect(await getPicture(reporter, id)).toMatchObject({ waiting: true, madeBy: { id: reporter.id }, uses: [] })
  const other = staff('reporter')
  expect(await found(other, { text: 'dusk' })).toEqual([])
  expect(await getPicture(other, id)).toBeUndefined()
  await expect(describePicture(other, { id, alt: 'x' })).rejects.toEqual(refused('not-found'))
  expect(await getPicture(staff('editor'), id)).toBeDefined()
})

it('a picture whose files were lost is whole again when it is added again', async () => {
  const file = await paint('#044').jpeg().toBuffer()
  const { id, hash } = await addPicture(theDemo, { file })
  await storage().remove(pictureFolder(hash))
  expect((await sweepPictures({ system: 'clock' })).missing).toEqual([hash])
  expect(await addPicture(theDemo, { file })).toMatchObject({ id, known: true })
  expect((await sweepPictures({ system: 'clock' })).missing).toEqual([])
})
