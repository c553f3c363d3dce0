import { afterAll, beforeAll, expect, it } from 'vitest'
import { say } from '#app/(reader)/say.ts'
import { getStory } from '#db/queries/reader/articles.ts'
import { listBeside } from '#db/queries/reader/lists.ts'
import { LISTS_TAG } from '#domain/tags.ts'
import { listen, nothingSaid, secondsSinceBegun } from '#press/page.ts'
import { published, theDemo } from '#tests/factories/desk.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { withdrawArticle } from '#verbs/articles/withdraw.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

/** Every connection of the readers is busy for a while, as under many readers. */
const crowd = () => Array.from({ length: 10 }, () => database.readerPool.query('select pg_sleep(0.4)'))

it('a page that was read before a turn and asked about turns after it is not kept, however long the question waited', async () => {
  await database.runClockFrom('2026-11-24T09:00:00Z')
  const story = await published()
  await withdrawArticle(theDemo, { articleId: story.id, seen: 1, reason: 'x', at: new Date('2026-11-24T10:00:00Z') })
  for (const how of ['say', 'beside'] as const) {
    await database.runClockFrom('2026-11-24T09:59:59.800Z')
    const said = nothingSaid()
    const seconds = await listen(said, async () => {
      const read = await getStory(story.path)
      if (!read) throw new Error('The story is not there')
      const waiting = crowd()
      const beside = how === 'beside' ? await listBeside(read, secondsSinceBegun()) : undefined
      if (how === 'say') await say({ tags: [LISTS_TAG] })
      await Promise.all(waiting)
      return how === 'say' ? said.freshForSeconds : beside?.lasting.freshForSeconds
    })
    expect(seconds, how).toBeLessThanOrEqual(0)
  }
})
