import { afterAll, beforeAll, expect, it } from 'vitest'
import { getMove } from '#db/queries/reader/addresses.ts'
import { getStory } from '#db/queries/reader/articles.ts'
import { draft, published, section, staff, theDemo } from '#tests/factories/desk.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { keepAddresses } from '#verbs/addresses/keep.ts'
import { makeSection } from '#verbs/sections/make.ts'
import { moveArticle } from './move.ts'
import { publishArticle } from './publish.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const refused = (kind: string) => expect.objectContaining({ name: 'NewsroomError', kind })

it('a story that moves twice is found in one hop from both old addresses, and back again', async () => {
  const [home, away] = [await section('Home news'), await section('Away news')]
  const story = await published({ section: home, slug: 'gate' })
  await moveArticle(theDemo, { articleId: story.id, sectionId: away.id })
  await moveArticle(theDemo, { articleId: story.id, slug: 'the-gate' })
  expect((await getStory('/away-news/the-gate'))?.id).toBe(story.id)
  expect(await getMove('/home-news/gate')).toBe('/away-news/the-gate')
  expect(await getMove('/away-news/gate')).toBe('/away-news/the-gate')
  await moveArticle(theDemo, { articleId: story.id, sectionId: home.id, slug: 'gate' })
  expect((await getStory('/home-news/gate'))?.id).toBe(story.id)
  expect(await getMove('/home-news/gate')).toBeUndefined()
  expect(await getMove('/away-news/the-gate')).toBe('/home-news/gate')
})

it('a draft that moves leaves no address behind', async () => {
  const story = await draft({ slug: 'quiet' })
  await moveArticle(theDemo, { articleId: story.id, slug: 'louder' })
  await publishArticle(theDemo, { articleId: story.id, seen: 0 })
  expect(await getMove(story.path)).toBeUndefined()
  expect(await getStory(story.path)).toBeUndefined()
})

it('a move onto an address that is taken, unfit or out of the editor’s sections is refused', async () => {
  const place = await section()
  await draft({ section: place, slug: 'taken' })
  const story = await draft({ section: place, slug: 'free' })
  await expect(moveArticle(theDemo, { articleId: story.id, slug: 'taken' })).rejects.toEqual(refused('conflict'))
  await expect(moveArticle(theDemo, { articleId: story.id, slug: 'A/b' })).rejects.toEqual(refused('refused'))
  const elsewhere = await section()
  await expect(
    moveArticle(staff('section-editor', [place.id]), { articleId: story.id, sectionId: elsewhere.id }),
  ).rejects.toEqual(refused('forbidden'))
})

it('a section cannot take a word that the paper keeps for itself', async () => {
  await expect(makeSection(theDemo, { slug: 'admin', name: 'Admin' })).rejects.toEqual(refused('conflict'))
})

it('old addresses with query strings lead to the story, through later moves, and only once it is public', async () => {
  const story = await draft({ slug: 'old-one' })
  await keepAddresses(theDemo, { addresses: ['https://old.example/?p=12', '/2019/01/Old-One/'], to: story.path })
  await keepAddresses(theDemo, { addresses: ['/?p=12'], to: story.path })
  expect(await getMove('/?p=12')).toBeUndefined()
  await publishArticle(theDemo, { articleId: story.id, seen: 0 })
  await moveArticle(theDemo, { articleId: story.id, slug: 'new-one' })
  expect(await getMove('/?p=12')).toBe(`/${story.section.slug}/new-one`)
  expect(await getMove('/2019/01/old-one')).toBe(`/${story.section.slug}/new-one`)
  const other = await published()
  await expect(keepAddresses(theDemo, { addresses: ['/?p=12'], to: other.path })).rejects.toEqual(refused('conflict'))
})
