import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { db } from '#db/client.ts'
import { openStories } from '#db/schema/index.ts'
import { draft } from '#tests/factories/desk.ts'
import { person } from '#tests/factories/people.ts'
import { at, lastEventOf, refused } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { openStory } from '#verbs/presence/open.ts'
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

  it('is waited for by every sign of life: nobody waits for the other, and no hold that has ended comes back', async () => {
    const [holder, taker] = [await person(), await person('subeditor')]
    const { id: articleId } = await draft()
    await openStory(holder, { articleId })
    const client = await database.ownerPool.connect()
    try {
      // What taking over does, step by step, so that both signs of life come in its midst.
      await client.query('begin')
      await client.query('select from paper.articles where id = $1 for update', [articleId])
      await client.query('delete from paper.open_stories where article_id = $1', [articleId])
      const signs = [openStory(taker, { articleId }), openStory(holder, { articleId, again: true })]
      await expect.poll(() => waiting()).toBe(2)
      const held =
        'insert into paper.open_stories (article_id, staff_id, seen_at, writing) values ($1, $2, paper_clock(), true)'
      await client.query(held, [articleId, taker.id])
      await client.query('commit')
      const [, ended] = await Promise.all(signs)
      expect(ended?.takenBy?.id).toBe(taker.id)
    } finally {
      await client.query('rollback')
      client.release()
    }
    const holds = await db().select().from(openStories).where(eq(openStories.articleId, articleId))
    expect(holds.map((hold) => hold.staffId)).toEqual([taker.id])
  })
})

async function waiting(): Promise<number> {
  const { rows } = await database.ownerPool.query<{ count: number }>(
    "select count(*)::int from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
  )
  return rows[0]?.count ?? 0
}
