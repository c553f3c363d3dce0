import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getStory } from '#db/queries/reader/articles.ts'
import { draft, published, staff, theDemo } from '#tests/factories/desk.ts'
import { articleOf, at, eventsOf, lastEventOf, refused } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { embargoArticle } from './embargo.ts'
import { liftEmbargo } from './lift.ts'
import { publishArticle } from './publish.ts'
import { scheduleArticle } from './schedule.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const clock = (hour: string) => database.setClock(at(hour).toISOString())

describe('an embargo', () => {
  it('refuses every publication before its end, and nothing overrides it', async () => {
    await clock('08:00')
    const story = await draft()
    await embargoArticle(theDemo, { articleId: story.id, seen: 0, until: at('12:00'), reason: 'The journal’s hour' })
    await expect(publishArticle(theDemo, { articleId: story.id, seen: 0 })).rejects.toEqual(
      refused('refused', /embargo/),
    )
    await expect(scheduleArticle(theDemo, { articleId: story.id, seen: 0, at: at('11:59') })).rejects.toEqual(
      refused('refused', /embargo/),
    )
    await scheduleArticle(theDemo, { articleId: story.id, seen: 0, at: at('12:00') })
    await clock('12:00')
    expect(await getStory(story.path)).toBeDefined()
  })

  it('without an hour holds until it is lifted', async () => {
    await clock('08:00')
    const story = await draft()
    await embargoArticle(theDemo, { articleId: story.id, seen: 0, until: 'indefinite', reason: 'Lawyers' })
    await expect(
      scheduleArticle(theDemo, { articleId: story.id, seen: 0, at: new Date('2099-01-01') }),
    ).rejects.toEqual(refused('refused', /embargo/))
    await liftEmbargo(theDemo, { articleId: story.id })
    await publishArticle(theDemo, { articleId: story.id, seen: 0 })
    expect(await eventsOf(story.id)).toEqual([
      'article.started',
      'article.embargoed',
      'article.embargo-lifted',
      'article.published',
    ])
  })

  it('unschedules a story, and enters it again at the hour it ends if the editor agrees', async () => {
    await clock('08:00')
    const story = await draft()
    await scheduleArticle(theDemo, { articleId: story.id, seen: 0, at: at('09:00') })
    await embargoArticle(theDemo, { articleId: story.id, seen: 1, until: at('12:00'), reason: 'x', reschedule: true })
    expect(await lastEventOf(story.id)).toMatchObject({ details: { unscheduled: [1], rescheduled: 3 } })
    await clock('10:00')
    expect(await getStory(story.path)).toBeUndefined()
    await clock('12:00')
    expect(await getStory(story.path)).toBeDefined()
  })

  it('comes too late for a story that readers have seen', async () => {
    await clock('08:00')
    const story = await published()
    await expect(
      embargoArticle(theDemo, { articleId: story.id, seen: 1, until: at('12:00'), reason: 'x' }),
    ).rejects.toEqual(refused('refused', /Withdraw/))
  })

  it('is ended before its hour by those alone of whom that was agreed, however it is tried', async () => {
    await clock('08:00')
    const story = await draft()
    const [desk, whole, chief] = [
      staff('section-editor', [story.section.id]),
      staff('editor'),
      staff('editor-in-chief'),
    ]
    const input = { articleId: story.id, seen: 0, reason: 'The journal’s hour' }
    await embargoArticle(desk, { ...input, until: at('12:00'), source: ' Nature ', whoMayLift: 'chiefs' })
    expect(await articleOf(story.id)).toMatchObject({ embargoSource: 'Nature', embargoLift: 'chiefs' })
    expect(await lastEventOf(story.id)).toMatchObject({ details: { lift: 'chiefs' } })
    await expect(liftEmbargo(desk, { articleId: story.id })).rejects.toEqual(refused('refused', /agreed/))
    await expect(embargoArticle(desk, { ...input, until: at('11:59') })).rejects.toEqual(refused('refused', /longer/))
    await expect(embargoArticle(desk, { ...input, until: at('13:00'), whoMayLift: 'editors' })).rejects.toEqual(
      refused('refused', /longer/),
    )
    await embargoArticle(desk, { ...input, until: at('13:00') })
    expect(await articleOf(story.id)).toMatchObject({ embargoSource: 'Nature', embargoLift: 'chiefs' })
    await embargoArticle(whole, { ...input, until: 'indefinite', whoMayLift: 'editor-in-chief' })
    await expect(embargoArticle(whole, { ...input, until: at('13:00') })).rejects.toEqual(refused('refused', /longer/))
    await expect(liftEmbargo(whole, { articleId: story.id })).rejects.toEqual(refused('refused', /agreed/))
    await liftEmbargo(chief, { articleId: story.id })
    expect(await articleOf(story.id)).toMatchObject({
      embargoUntil: null,
      embargoReason: '',
      embargoSource: '',
      embargoLift: 'editors',
    })
  })

  it('says why', async () => {
    const story = await draft()
    await expect(
      embargoArticle(theDemo, { articleId: story.id, seen: 0, until: 'indefinite', reason: ' ' }),
    ).rejects.toEqual(refused('refused', /why/))
  })
})
