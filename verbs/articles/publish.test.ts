import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getStory } from '#db/queries/reader/articles.ts'
import { aFlash, bodyOf, documentOf, draft, section, staff, theDemo } from '#tests/factories/desk.ts'
import { articleOf, at, entriesOf, eventsOf, refused } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { publishArticle } from './publish.ts'
import { saveArticle } from './save.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const clock = (hour: string) => database.setClock(at(hour).toISOString())

describe('publishing', () => {
  it('makes a story public at once, with one event', async () => {
    await clock('08:00')
    const story = await draft()
    expect(await getStory(story.path)).toBeUndefined()
    await publishArticle(theDemo, { articleId: story.id, seen: 0 })
    const seen = await getStory(story.path)
    expect(seen?.headline).toBe('Torkham reopens for empty trucks')
    expect(seen?.publishedOn).toEqual(at('08:00'))
    expect(await eventsOf(story.id)).toEqual(['article.started', 'article.published'])
  })

  it.each(['reporter', 'subeditor', 'picture-editor'] as const)('is not for a %s', async (role) => {
    const story = await draft()
    await expect(publishArticle(staff(role), { articleId: story.id, seen: 0 })).rejects.toEqual(refused('forbidden'))
    expect(await getStory(story.path)).toBeUndefined()
    expect(await eventsOf(story.id)).toEqual(['article.started'])
  })

  it('is for a section editor in their own section only', async () => {
    const [own, other] = [await section(), await section()]
    const editor = staff('section-editor', [own.id])
    const elsewhere = await draft({ section: other })
    await expect(publishArticle(editor, { articleId: elsewhere.id, seen: 0 })).rejects.toEqual(refused('forbidden'))
    const here = await draft({ section: own })
    await publishArticle(editor, { articleId: here.id, seen: 0, reasons: aFlash })
    expect(await getStory(here.path)).toBeDefined()
  })

  it.each([
    ['without a headline', { headline: ' ' }, /headline/],
    ['without text', { body: bodyOf('  ') }, /body is empty/],
    ['with a TK in it', { body: bodyOf('The minister said TK yesterday.') }, /TK/],
  ])('is refused %s', async (_, furniture, sentence) => {
    const story = await draft(furniture)
    await expect(publishArticle(theDemo, { articleId: story.id, seen: 0 })).rejects.toEqual(
      refused('refused', sentence),
    )
  })

  it('happens once when two people do it at the same time', async () => {
    const story = await draft()
    const both = await Promise.allSettled([1, 2].map(() => publishArticle(theDemo, { articleId: story.id, seen: 0 })))
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find((one) => one.status === 'rejected')?.reason).toEqual(refused('conflict', /entry 1/))
    expect(await entriesOf(story.id)).toHaveLength(1)
  })

  it('and saving at the same time put the named revision before readers, never the other', async () => {
    await clock('08:00')
    for (let round = 0; round < 5; round++) {
      const story = await draft()
      const later = documentOf({ headline: 'A later thought' })
      const both = await Promise.allSettled([
        publishArticle(theDemo, { articleId: story.id, seen: 0, revision: 1 }),
        saveArticle(staff('editor'), { articleId: story.id, basedOn: 1, document: later }),
      ])
      expect(both.map((one) => one.status)).toEqual(['fulfilled', 'fulfilled'])
      expect((await getStory(story.path))?.headline).toBe('Torkham reopens for empty trucks')
      expect(await articleOf(story.id)).toMatchObject({ working: 2, stage: 'draft' })
    }
  })

  it('refuses a story that names a topic that does not exist, in words', async () => {
    const story = await draft({ topics: ['0199d3b2-0000-7000-8000-000000000000'] })
    await expect(publishArticle(theDemo, { articleId: story.id, seen: 0 })).rejects.toEqual(
      refused('refused', /does not exist/),
    )
  })
})

describe('saving', () => {
  it('refuses the second of two saves on the same revision, by number', async () => {
    const story = await draft()
    await saveArticle(theDemo, { articleId: story.id, basedOn: 1, document: documentOf({ headline: 'First' }) })
    await expect(
      saveArticle(theDemo, { articleId: story.id, basedOn: 1, document: documentOf({ headline: 'Second' }) }),
    ).rejects.toEqual(refused('conflict', /Revision 2 was saved/))
  })
})
