import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { db } from '#db/client.ts'
import { openStories } from '#db/schema/index.ts'
import { draft } from '#tests/factories/desk.ts'
import { person } from '#tests/factories/people.ts'
import { at, lastEventOf, refused } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { takeOver } from './take-over.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await database.setClock(at('08:00').toISOString())
})
afterAll(() => database.close())

describe('taking over', () => {
  it('ends the hold of whoever has the story open, and refuses where nobody has', async () => {
    const [holder, taker] = [await person(), await person('subeditor')]
    const story = await draft()
    await expect(takeOver(taker, { articleId: story.id })).rejects.toEqual(refused('refused', /Nobody else/))
    await db()
      .insert(openStories)
      .values({ articleId: story.id, staffId: holder.id, seenAt: at('08:00'), writing: true })
    await takeOver(taker, { articleId: story.id })
    const holds = await db().select().from(openStories).where(eq(openStories.articleId, story.id))
    expect(holds.map((hold) => hold.staffId)).toEqual([taker.id])
    expect((await lastEventOf(story.id))?.details).toEqual({ from: [holder.id] })
  })
})
