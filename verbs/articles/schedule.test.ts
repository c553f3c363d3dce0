import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { db } from '#db/client.ts'
import { getStory } from '#db/queries/reader/articles.ts'
import { listInSection } from '#db/queries/reader/lists.ts'
import { articles } from '#db/schema/index.ts'
import { documentOf, draft, theDemo } from '#tests/factories/desk.ts'
import { at, entriesOf, eventsOf, refused } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { saveArticle } from './save.ts'
import { scheduleArticle } from './schedule.ts'
import { unscheduleArticle } from './unschedule.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const clock = (hour: string) => database.setClock(at(hour).toISOString())

describe('scheduling', () => {
  it('needs nobody at the hour: the story is public in the first question after it and in none before', async () => {
    await clock('09:00')
    const story = await draft()
    await scheduleArticle(theDemo, { articleId: story.id, seen: 0, at: at('12:00') })
    await database.setClock('2026-11-24T11:59:59.999Z')
    expect(await getStory(story.path)).toBeUndefined()
    expect((await listInSection(story.section.id)).cards).toEqual([])
    await clock('12:00')
    expect((await getStory(story.path))?.publishedOn).toEqual(at('12:00'))
    expect((await listInSection(story.section.id)).cards.map((card) => card.id)).toEqual([story.id])
  })

  it('again replaces the time', async () => {
    await clock('09:00')
    const story = await draft()
    await scheduleArticle(theDemo, { articleId: story.id, seen: 0, at: at('12:00') })
    await scheduleArticle(theDemo, { articleId: story.id, seen: 1, at: at('13:00') })
    await clock('12:30')
    expect(await getStory(story.path)).toBeUndefined()
    await clock('13:00')
    expect(await getStory(story.path)).toBeDefined()
    expect((await entriesOf(story.id)).map((e) => e.kind)).toEqual(['first', 'unscheduling', 'first'])
  })

  it('shows the revision it was bound to, not what was saved later', async () => {
    await clock('09:00')
    const story = await draft()
    await scheduleArticle(theDemo, { articleId: story.id, seen: 0, at: at('10:00') })
    await saveArticle(theDemo, {
      articleId: story.id,
      basedOn: 1,
      document: documentOf({ headline: 'A later thought' }),
    })
    await clock('10:00')
    expect((await getStory(story.path))?.headline).toBe('Torkham reopens for empty trucks')
  })

  it('into the past is refused', async () => {
    await clock('09:00')
    const story = await draft()
    await expect(scheduleArticle(theDemo, { articleId: story.id, seen: 0, at: at('08:59') })).rejects.toEqual(
      refused('refused', /past/),
    )
  })

  it('is taken back by unscheduling, and what is due within a second is not', async () => {
    await clock('09:00')
    const story = await draft()
    await scheduleArticle(theDemo, { articleId: story.id, seen: 0, at: at('10:00') })
    await database.setClock('2026-11-24T09:59:59.500Z')
    await expect(unscheduleArticle(theDemo, { articleId: story.id, seen: 1 })).rejects.toEqual(
      refused('conflict', /going out/),
    )
    await clock('09:30')
    await unscheduleArticle(theDemo, { articleId: story.id, seen: 1 })
    await clock('11:00')
    expect(await getStory(story.path)).toBeUndefined()
    expect((await eventsOf(story.id)).at(-1)).toBe('article.unscheduled')
    const [article] = await db().select().from(articles).where(eq(articles.id, story.id))
    expect(article?.firstPublicFrom).toBeNull()
  })
})
