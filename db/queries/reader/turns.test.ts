import { afterAll, beforeAll, expect, it } from 'vitest'
import { articleTag, LISTS_TAG, sectionTag, topicTag } from '#domain/tags.ts'
import { draft, published, theDemo, topic } from '#tests/factories/desk.ts'
import { at } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { scheduleArticle } from '#verbs/articles/schedule.ts'
import { updateArticle } from '#verbs/articles/update.ts'
import { withdrawArticle } from '#verbs/articles/withdraw.ts'
import { askLasting } from './turns.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const clock = (hour: string) => database.setClock(at(hour).toISOString())

it('every surface of a story knows when it will change by itself, and no other does', async () => {
  await clock('07:00')
  const other = await published()
  await clock('08:00')
  const subject = await topic()
  const story = await draft({ topics: [subject.id] })
  await scheduleArticle(theDemo, { articleId: story.id, seen: 0, at: at('09:00') })
  for (const tag of [articleTag(story.id), sectionTag(story.section.id), topicTag(subject.id), LISTS_TAG]) {
    expect((await askLasting([tag])).freshForSeconds, tag).toBeCloseTo(3600, 0)
  }
  expect(await askLasting([articleTag(other.id)])).toEqual({})
  expect((await askLasting([articleTag(other.id), LISTS_TAG])).freshForSeconds).toBeCloseTo(3600, 0)
})

it('a page that was being made while something turned hears of it', async () => {
  await clock('08:00')
  const story = await published()
  await withdrawArticle(theDemo, { articleId: story.id, seen: 1, reason: 'x', at: at('10:00') })
  await database.setClock('2026-11-24T10:00:01.500Z')
  expect(await askLasting([articleTag(story.id)])).toEqual({})
  expect(await askLasting([articleTag(story.id)], 1)).toEqual({})
  expect((await askLasting([articleTag(story.id)], 2)).freshForSeconds).toBeLessThan(-1.4)
})

it('a page that shows a story must end when the story is to be withdrawn, and for nothing else', async () => {
  await clock('11:00')
  const story = await published()
  const ending = await published()
  await updateArticle(theDemo, { articleId: story.id, seen: 1, at: at('12:00') })
  await withdrawArticle(theDemo, { articleId: ending.id, seen: 1, reason: 'x', at: at('13:00') })
  await clock('11:30')
  expect(await askLasting([articleTag(story.id)])).toEqual({ freshForSeconds: expect.closeTo(1800, 0) })
  expect(await askLasting([articleTag(ending.id)])).toEqual({
    freshForSeconds: expect.closeTo(5400, 0),
    mustEndInSeconds: expect.closeTo(5400, 0),
  })
  expect(await askLasting([LISTS_TAG])).toEqual({
    freshForSeconds: expect.closeTo(1800, 0),
    mustEndInSeconds: expect.closeTo(5400, 0),
  })
})
