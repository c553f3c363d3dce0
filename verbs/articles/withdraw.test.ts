import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getStory, getWithdrawal } from '#db/queries/reader/articles.ts'
import { listInSection } from '#db/queries/reader/lists.ts'
import { draft, published, theDemo } from '#tests/factories/desk.ts'
import { at, eventsOf, refused } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { correctArticle } from './correct.ts'
import { reinstateArticle } from './reinstate.ts'
import { updateArticle } from './update.ts'
import { withdrawArticle } from './withdraw.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const clock = (hour: string) => database.setClock(at(hour).toISOString())

describe('withdrawing', () => {
  it('takes the story away at once and gives the reason in its place', async () => {
    await clock('08:00')
    const story = await published()
    await clock('09:00')
    await withdrawArticle(theDemo, { articleId: story.id, seen: 1, reason: 'The picture showed somebody else.' })
    expect(await getStory(story.path)).toBeUndefined()
    expect(await getWithdrawal(story.path)).toEqual({
      path: story.path,
      at: at('09:00'),
      reason: 'The picture showed somebody else.',
    })
    expect((await listInSection(story.section.id)).cards).toEqual([])
    expect((await eventsOf(story.id)).at(-1)).toBe('article.withdrawn')
  })

  it('at a time happens at that time and survives a later change', async () => {
    await clock('08:00')
    const story = await published()
    await withdrawArticle(theDemo, { articleId: story.id, seen: 1, reason: 'The contract ends.', at: at('18:00') })
    await clock('09:00')
    await correctArticle(theDemo, { articleId: story.id, seen: 2, note: 'Forty, not fourteen.' })
    await database.setClock('2026-11-24T17:59:59.999Z')
    expect(await getStory(story.path)).toBeDefined()
    await clock('18:00')
    expect(await getStory(story.path)).toBeUndefined()
    expect((await getWithdrawal(story.path))?.reason).toBe('The contract ends.')
  })

  it('unschedules what is pending behind it', async () => {
    await clock('08:00')
    const story = await published()
    await updateArticle(theDemo, { articleId: story.id, seen: 1, at: at('12:00') })
    await clock('09:00')
    await withdrawArticle(theDemo, { articleId: story.id, seen: 2, reason: 'Wrong.' })
    await clock('13:00')
    expect(await getStory(story.path)).toBeUndefined()
  })

  it('comes right after a change that is going out this very second', async () => {
    await clock('08:00')
    const story = await published()
    await updateArticle(theDemo, { articleId: story.id, seen: 1, at: at('12:00') })
    await database.setClock('2026-11-24T11:59:59.500Z')
    await withdrawArticle(theDemo, { articleId: story.id, seen: 2, reason: 'Wrong.' })
    await database.setClock('2026-11-24T12:00:00.001Z')
    expect(await getStory(story.path)).toBeUndefined()
  })

  it('is followed by a reinstatement, and by nothing else', async () => {
    await clock('08:00')
    const story = await published()
    await clock('09:00')
    await withdrawArticle(theDemo, { articleId: story.id, seen: 1, reason: 'To be checked.' })
    await clock('10:00')
    await expect(updateArticle(theDemo, { articleId: story.id, seen: 2 })).rejects.toEqual(
      refused('refused', /Reinstate/),
    )
    await reinstateArticle(theDemo, { articleId: story.id, seen: 2 })
    const seen = await getStory(story.path)
    expect(seen?.publishedOn).toEqual(at('08:00'))
    expect(seen?.updatedOn).toBeUndefined()
    expect((await eventsOf(story.id)).at(-1)).toBe('article.reinstated')
  })

  it('needs a reason and a story that is public', async () => {
    await clock('08:00')
    const story = await draft()
    await expect(withdrawArticle(theDemo, { articleId: story.id, seen: 0, reason: 'x' })).rejects.toEqual(
      refused('refused', /not public/),
    )
    await expect(withdrawArticle(theDemo, { articleId: story.id, seen: 0, reason: ' ' })).rejects.toEqual(
      refused('refused', /reason/),
    )
  })
})
