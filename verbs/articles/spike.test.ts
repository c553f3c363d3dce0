import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#domain/staff.ts'
import { documentOf, draft, published, staff, submitted, theDemo } from '#tests/factories/desk.ts'
import { articleOf, at, lastEventOf, refused } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { reviveArticle } from './revive.ts'
import { saveArticle } from './save.ts'
import { scheduleArticle } from './schedule.ts'
import { spikeArticle } from './spike.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await database.setClock(at('08:00').toISOString())
})
afterAll(() => database.close())

const stageOf = async (id: string) => (await articleOf(id)).stage
const save = (actor: Actor, articleId: string, basedOn = 1) =>
  saveArticle(actor, { articleId, basedOn, document: documentOf({ headline: `After ${basedOn}` }) })

describe('the spike', () => {
  it('takes a story that readers never saw, and gives it back as a draft', async () => {
    const story = await submitted()
    await spikeArticle(staff('editor'), { articleId: story.id, reason: 'Overtaken by events' })
    expect(await stageOf(story.id)).toBe('spiked')
    expect((await lastEventOf(story.id))?.details).toEqual({ revision: 1, reason: 'Overtaken by events' })
    await expect(save(theDemo, story.id)).rejects.toEqual(refused('refused', /Revive it first/))
    await reviveArticle(staff('editor'), { articleId: story.id })
    expect(await stageOf(story.id)).toBe('draft')
    expect((await lastEventOf(story.id))?.name).toBe('article.revived')
  })

  it('refuses what is public, and what is scheduled', async () => {
    const live = await published()
    await expect(spikeArticle(staff('editor'), { articleId: live.id })).rejects.toEqual(refused('refused', /Withdraw/))
    const set = await draft()
    await scheduleArticle(theDemo, { articleId: set.id, seen: 0, at: at('20:00') })
    await expect(spikeArticle(staff('editor'), { articleId: set.id })).rejects.toEqual(refused('refused', /Unschedule/))
  })
})
