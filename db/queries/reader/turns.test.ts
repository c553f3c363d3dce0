import { afterAll, beforeAll, expect, it } from 'vitest'
import { articleTag, LISTS_TAG, sectionTag, topicTag } from '#domain/tags.ts'
import { draft, published, theDemo, topic } from '#tests/factories/desk.ts'
import { at } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { scheduleArticle } from '#verbs/articles/schedule.ts'
import { withdrawArticle } from '#verbs/articles/withdraw.ts'
import { secondsUntilTurn } from './turns.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const clock = (hour: string) => database.setClock(at(hour).toISOString())

it('every surface of a story knows when it will change by itself, and no other does', async () => {
  await clock('08:00')
  const subject = await topic()
  const story = await draft({ topics: [subject.id] })
  await scheduleArticle(theDemo, { articleId: story.id, seen: 0, at: at('09:00') })
  for (const tag of [articleTag(story.id), sectionTag(story.section.id), topicTag(subject.id), LISTS_TAG]) {
    expect(await secondsUntilTurn([tag]), tag).toBe(3600)
  }
  const other = await published()
  expect(await secondsUntilTurn([articleTag(other.id)])).toBeUndefined()
  expect(await secondsUntilTurn([articleTag(other.id), LISTS_TAG])).toBe(3600)
})

it('a page that was being made while something turned hears of it', async () => {
  await clock('08:00')
  const story = await published()
  await withdrawArticle(theDemo, { articleId: story.id, seen: 1, reason: 'x', at: at('10:00') })
  await database.setClock('2026-11-24T10:00:01.500Z')
  expect(await secondsUntilTurn([articleTag(story.id)])).toBeUndefined()
  expect(await secondsUntilTurn([articleTag(story.id)], 1)).toBeUndefined()
  expect(await secondsUntilTurn([articleTag(story.id)], 2)).toBe(-1.5)
})
