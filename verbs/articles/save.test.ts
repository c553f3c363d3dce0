import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#domain/staff.ts'
import { approved, documentOf, draft, published, staff, submitted, theDemo } from '#tests/factories/desk.ts'
import { articleOf, at, refused } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { saveArticle } from './save.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await database.setClock(at('08:00').toISOString())
})
afterAll(() => database.close())

const stageOf = async (id: string) => (await articleOf(id)).stage
const save = (actor: Actor, articleId: string, basedOn = 1) =>
  saveArticle(actor, { articleId, basedOn, document: documentOf({ headline: `After ${basedOn}` }) })

describe('saving, a reporter', () => {
  it('saves a draft of their sections, whoever began it', async () => {
    const story = await draft()
    await save(staff('reporter'), story.id)
  })

  it.each([
    ['their own', true, /Recall it first/],
    ['another’s', false, /send it back/],
  ])('does not save a submitted story, %s', async (_, own, sentence) => {
    const reporter = staff('reporter')
    const story = await submitted(own ? reporter : theDemo)
    await expect(save(reporter, story.id)).rejects.toEqual(refused('refused', sentence))
  })

  it('does not undo an approval, and begins the next version of what is public', async () => {
    const reporter = staff('reporter')
    const waiting = await approved(reporter)
    await expect(save(reporter, waiting.id)).rejects.toEqual(refused('refused', /waits to go out/))
    const live = await published()
    expect(await stageOf(live.id)).toBe('approved')
    await save(reporter, live.id)
    expect(await stageOf(live.id)).toBe('draft')
  })
})
