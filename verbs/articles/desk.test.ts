import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Actor, actorName, type Role } from '#domain/staff.ts'
import { approved, documentOf, draft, staff, submitted, theDemo } from '#tests/factories/desk.ts'
import { articleOf, at, eventsOf, lastEventOf, refused } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { approveArticle } from './approve.ts'
import { assignArticle } from './assign.ts'
import { noteOnArticle } from './note.ts'
import { recallArticle } from './recall.ts'
import { reviveArticle } from './revive.ts'
import { saveArticle } from './save.ts'
import { sendBackArticle } from './send-back.ts'
import { spikeArticle } from './spike.ts'
import { submitArticle } from './submit.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await database.setClock(at('08:00').toISOString())
})
afterAll(() => database.close())

const stageOf = async (id: string) => (await articleOf(id)).stage
const save = (actor: Actor, articleId: string, basedOn = 1) =>
  saveArticle(actor, { articleId, basedOn, document: documentOf({ headline: `After ${basedOn}` }) })

describe('a story on its way over the desk', () => {
  it('is submitted, sent back with the reason, submitted and approved: each an event of its own', async () => {
    const [reporter, sub] = [staff('reporter'), staff('subeditor')]
    const story = await submitted(reporter)
    await sendBackArticle(sub, { articleId: story.id, revision: 1, reason: 'Who says so?' })
    expect(await stageOf(story.id)).toBe('draft')
    expect(await lastEventOf(story.id)).toEqual({
      name: 'article.sent-back',
      actor: actorName(sub),
      details: { revision: 1, reason: 'Who says so?' },
    })
    await save(reporter, story.id)
    await submitArticle(reporter, { articleId: story.id, revision: 2 })
    await approveArticle(sub, { articleId: story.id, revision: 2 })
    expect(await stageOf(story.id)).toBe('approved')
    expect(await eventsOf(story.id)).toEqual([
      'article.started',
      'article.submitted',
      'article.sent-back',
      'article.saved',
      'article.submitted',
      'article.approved',
    ])
  })

  it('moves to the head of the desk’s lists with each verb', async () => {
    const story = await draft()
    await database.setClock(at('08:10').toISOString())
    await noteOnArticle(staff('reporter'), { articleId: story.id, text: 'Call the ministry.' })
    expect((await articleOf(story.id)).workedAt).toEqual(at('08:10'))
  })

  it('is recalled by whoever worked on it and by nobody else', async () => {
    const reporter = staff('reporter')
    const story = await submitted(reporter)
    await expect(recallArticle(staff('reporter'), { articleId: story.id })).rejects.toEqual(
      refused('refused', /Ask a subeditor/),
    )
    await recallArticle(reporter, { articleId: story.id })
    expect(await stageOf(story.id)).toBe('draft')
    expect((await lastEventOf(story.id))?.name).toBe('article.recalled')
  })

  it('is not sent back without a reason', async () => {
    const story = await submitted()
    await expect(
      sendBackArticle(staff('subeditor'), { articleId: story.id, revision: 1, reason: ' ' }),
    ).rejects.toEqual(refused('refused', /Say what is to be done/))
    expect(await stageOf(story.id)).toBe('submitted')
  })

  it.each([
    ['submit', (id: string) => submitArticle(staff('reporter'), { articleId: id, revision: 1 }), /approved already/],
    [
      'send back',
      (id: string) => sendBackArticle(staff('editor'), { articleId: id, revision: 1, reason: 'x' }),
      /approved/,
    ],
    ['recall', (id: string) => recallArticle(theDemo, { articleId: id }), /approved/],
    ['approve', (id: string) => approveArticle(staff('editor'), { articleId: id, revision: 1 }), /approved already/],
    ['revive', (id: string) => reviveArticle(staff('editor'), { articleId: id }), /not on the spike/],
  ])('cannot %s what is approved', async (_, verb, sentence) => {
    const story = await approved()
    await expect(verb(story.id)).rejects.toEqual(refused('refused', sentence))
    expect(await stageOf(story.id)).toBe('approved')
  })
})

describe('authority', () => {
  const tooLow: [string, Role, (actor: Actor, id: string) => Promise<unknown>][] = [
    ['send back', 'reporter', (actor, id) => sendBackArticle(actor, { articleId: id, revision: 1, reason: 'x' })],
    ['approve', 'reporter', (actor, id) => approveArticle(actor, { articleId: id, revision: 1 })],
    ['spike', 'subeditor', (actor, id) => spikeArticle(actor, { articleId: id })],
    ['assign', 'subeditor', (actor, id) => assignArticle(actor, { articleId: id, to: null })],
    ['save', 'picture-editor', (actor, id) => save(actor, id)],
  ]
  it.each(tooLow)('to %s is not a %s’s', async (_, role, verb) => {
    const story = await submitted()
    await expect(verb(staff(role), story.id)).rejects.toEqual(refused('forbidden'))
    expect(await eventsOf(story.id)).toEqual(['article.started', 'article.submitted'])
  })
})
