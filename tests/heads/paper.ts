import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { folderStorage, setStorage } from '#lib/storage.ts'
import { openPress } from '#tests/canary/press.ts'
import { bodyOf, documentOf, published, section, theDemo, topic } from '#tests/factories/desk.ts'
import { testDatabase } from '#tests/setup/database.ts'
import { correctArticle } from '#verbs/articles/correct.ts'
import { saveArticle } from '#verbs/articles/save.ts'
import { withdrawArticle } from '#verbs/articles/withdraw.ts'
import { makeContributor } from '#verbs/contributors/make.ts'
import { savePage } from '#verbs/pages/save.ts'
import { addPicture } from '#verbs/pictures/add.ts'
import { changeSettings } from '#verbs/settings/change.ts'
import { makeSource } from '#verbs/sources/make.ts'

/** An empty paper behind the real press and the real pages. */
export async function openPaper() {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-heads-'))
  const database = await testDatabase()
  setStorage(folderStorage(join(folder, 'pictures')))
  const press = await openPress(database, folder)
  const get = (path: string, init?: RequestInit) => fetch(`${press.origin}${path}`, { redirect: 'manual', ...init })
  return {
    origin: press.origin,
    get,
    html: async (path: string) => (await get(path)).text(),
    close: async () => {
      await press.close()
      setStorage(undefined)
      await database.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
export type OpenPaper = Awaited<ReturnType<typeof openPaper>>

type Words = Partial<Record<'caption' | 'credit' | 'creator' | 'copyright', string>>

/** A picture of its own bytes; as it comes, wide enough for every rendition. */
export async function pictureSaying(words: Words, size = { width: 1600, height: 1100 }) {
  const background = { r: Math.floor(Math.random() * 256), g: Math.floor(Math.random() * 256), b: 90 }
  const file = await sharp({ create: { ...size, channels: 3, background } })
    .jpeg()
    .toBuffer()
  return addPicture(theDemo, { file, alt: 'Lorries before a closed gate', credit: 'Lena Okafor', ...words })
}

/** A story with everything that a story can have, and the pages that show it. */
export async function fillPaper() {
  await changeSettings(theDemo, { name: 'The Gazette', tagline: 'All of it', timeZone: 'Asia/Karachi' })
  const pages = ['masthead', 'ethics', 'corrections-policy', 'ownership', 'about', 'contact', 'complaints']
  for (const slug of pages) await savePage(theDemo, { slug, title: `On ${slug}`, body: bodyOf('As it is.') })
  const place = await section('Economy')
  const subjects = [await topic('Torkham'), await topic('Fruit')]
  const writer = { slug: 'hina-baig', name: 'Hina Baig', jobTitle: 'Economy editor', biography: 'Writes on trade.' }
  const person = await makeContributor(theDemo, writer)
  const desk = await makeContributor(theDemo, { slug: 'news-desk', name: 'News desk', kind: 'desk' })
  const agency = await makeSource(theDemo, { slug: 'apt', name: 'APT', url: 'https://apt.example/' })
  const other = await makeSource(theDemo, { slug: 'kpp', name: 'KPP' })
  const words = {
    caption: 'Lorries at the gate',
    credit: 'Lena Okafor',
    creator: 'Lena O.',
    copyright: '© Lena Okafor',
  }
  const picture = await pictureSaying(words)
  const furniture = {
    kicker: 'Border',
    dateline: 'Torkham',
    lead: { pictureId: picture.id, caption: 'Empty lorries at noon' },
    topics: subjects.map(({ id }) => id),
    bylines: [
      { contributorId: person.subjectId, role: 'author' as const },
      { contributorId: desk.subjectId, role: 'reporting' as const },
    ],
    sources: [
      { sourceId: agency.subjectId, role: 'source' as const },
      { sourceId: other.subjectId, role: 'inputs' as const },
    ],
  }
  const story = await published({ section: place, slug: 'gate', headline: 'The gate opens', ...furniture })
  await correctStory(story.id, { ...furniture, headline: 'The gate opens again' }, 'It has opened before.')
  const plain = await published({ section: place, slug: 'plain' })
  const gone = await published({ section: place, slug: 'gone' })
  await withdrawArticle(theDemo, { articleId: gone.id, seen: 1, reason: 'It was wrong.' })
  return { story, plain, gone, place, subject: subjects[0], furniture, person, desk }
}

async function correctStory(articleId: string, furniture: Parameters<typeof documentOf>[0], note: string) {
  await saveArticle(theDemo, { articleId, basedOn: 1, document: documentOf(furniture) })
  await correctArticle(theDemo, { articleId, seen: 1, note })
}
