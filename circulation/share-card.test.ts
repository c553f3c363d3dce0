import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listShareCards } from '#db/queries/reader/share-cards.ts'
import { CARD_SIZE, MOST_CARD_BYTES, type ShareCard, shareCardFile } from '#domain/share-card.ts'
import { folderStorage, setStorage, storage } from '#lib/storage.ts'
import { documentOf, draft, published, theDemo } from '#tests/factories/desk.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { publishArticle } from '#verbs/articles/publish.ts'
import { saveArticle } from '#verbs/articles/save.ts'
import { updateArticle } from '#verbs/articles/update.ts'
import { withdrawArticle } from '#verbs/articles/withdraw.ts'
import { addPicture } from '#verbs/pictures/add.ts'
import { sweepPictures } from '#verbs/pictures/sweep.ts'
import { printedCard } from './share-card.ts'
import { sweepCards } from './sweep-cards.ts'

let database: TestDatabase
let folder: string
beforeAll(async () => {
  database = await testDatabase()
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-cards-'))
  setStorage(folderStorage(folder))
})
afterAll(async () => {
  setStorage(undefined)
  await rm(folder, { recursive: true, force: true })
  await database.close()
})

const noise = (width: number, height: number) =>
  sharp({
    create: { width, height, channels: 3, background: 'grey', noise: { type: 'gaussian', mean: 128, sigma: 60 } },
  })
    .jpeg()
    .toBuffer()

async function cardOf(articleId: string): Promise<ShareCard> {
  const [card] = await listShareCards([articleId])
  if (!card) throw new Error('No card.')
  return card
}

describe('a share card', () => {
  it.each([
    ['en', 'Kabul reopens the Torkham crossing after nine days'],
    ['en', 'word '.repeat(60)],
    ['de', 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'],
    ['ur', 'وزیراعظم نے کراچی میں نئے منصوبے کا افتتاح کر دیا، 2026 میں CPEC 2.0 مکمل ہوگا'],
    ['hi', 'प्रधानमंत्री ने दिल्ली में नई रेल लाइन का उद्घाटन किया'],
    ['ja', '首相が新しい橋を開通させた、地震の後に9日ぶりに国境が再開される見通し'],
  ])('in %s is a JPEG of its size within its budget, whatever its picture: %s', async (language, headline) => {
    const picture = await addPicture(theDemo, { file: await noise(900, 1400), credit: 'Sher Ali', alt: 'Sand' })
    const story = await published({ headline, language, lead: { pictureId: picture.id, caption: null } })
    const bytes = await printedCard(await cardOf(story.id))
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', ...CARD_SIZE })
    expect(bytes?.length).toBeLessThan(MOST_CARD_BYTES)
  })

  it('is drawn once for each version, however many ask at once, and kept', async () => {
    const story = await published({ headline: 'One gate' })
    const card = await cardOf(story.id)
    const [one, ...others] = await Promise.all(Array.from({ length: 9 }, () => printedCard(card)))
    expect(others.every((other) => other === one)).toBe(true)
    // What is put in its place comes back: nobody draws again.
    await storage().put(shareCardFile(card), Buffer.from('kept'))
    expect(String(await printedCard(card))).toBe('kept')
    await saveArticle(theDemo, { articleId: story.id, basedOn: 1, document: documentOf({ headline: 'Two gates' }) })
    expect(await cardOf(story.id)).toEqual(card)
    await updateArticle(theDemo, { articleId: story.id, seen: 1 })
    expect(shareCardFile(await cardOf(story.id))).not.toBe(shareCardFile(card))
  })

  it('is of no story that readers may not see', async () => {
    const story = await draft({ headline: 'Not yet' })
    expect(await listShareCards([story.id])).toEqual([])
    await publishArticle(theDemo, { articleId: story.id, seen: 0 })
    expect(await listShareCards([story.id])).toHaveLength(1)
    await withdrawArticle(theDemo, { articleId: story.id, seen: 1, reason: 'Wrong gate.' })
    expect(await listShareCards([story.id])).toEqual([])
  })

  it('that cannot be drawn is none, and is not tried again at once', async () => {
    const story = await published({ headline: 'A gate that fails' })
    const card = { ...(await cardOf(story.id)), language: 'not a language' }
    expect(await printedCard(card)).toBeUndefined()
    const begun = performance.now()
    expect(await printedCard(card)).toBeUndefined()
    expect(performance.now() - begun).toBeLessThan(20)
    expect(await storage().list('incoming')).toEqual([])
  })

  it('is swept when no public version shows it any more, and no sooner', async () => {
    const [stays, goes] = [await published({ headline: 'Stays' }), await published({ headline: 'Goes' })]
    const files = await Promise.all([stays, goes].map(async ({ id }) => shareCardFile(await cardOf(id))))
    for (const { id } of [stays, goes]) await printedCard(await cardOf(id))
    await storage().put('cards/ab/left.tmp', Buffer.from('half'))
    await withdrawArticle(theDemo, { articleId: goes.id, seen: 1, reason: 'Wrong gate.' })
    expect(await sweepCards()).toEqual([])
    await sweepPictures({ system: 'clock' }, { olderThanMs: 0 })
    const removed = await sweepCards({ olderThanMs: -1000 })
    expect(removed).toEqual(expect.arrayContaining([files[1], 'cards/ab/left.tmp']))
    expect(removed).not.toContain(files[0])
    expect(await printedCard(await cardOf(stays.id))).toBeDefined()
  })
})
