import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#domain/staff.ts'
import { approved, documentOf, staff, submitted, theDemo } from '#tests/factories/desk.ts'
import { articleOf, at, eventsOf, lastEventOf, refused } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { approveArticle } from './approve.ts'
import { saveArticle } from './save.ts'
import { submitArticle } from './submit.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await database.setClock(at('08:00').toISOString())
})
afterAll(() => database.close())

const save = (actor: Actor, articleId: string, basedOn = 1) =>
  saveArticle(actor, { articleId, basedOn, document: documentOf({ headline: `After ${basedOn}` }) })

describe('approving', () => {
  it('is of the revision that was read: one that was saved over is refused by number', async () => {
    const story = await submitted()
    await save(theDemo, story.id)
    await submitArticle(theDemo, { articleId: story.id, revision: 2 })
    await expect(approveArticle(staff('subeditor'), { articleId: story.id, revision: 1 })).rejects.toEqual(
      refused('conflict', /Revision 2 was saved/),
    )
  })

  it('ends with the next save', async () => {
    const story = await approved()
    await save(staff('subeditor'), story.id)
    expect((await articleOf(story.id)).stage).toBe('draft')
  })

  it('and saving at the same time leave the named revision approved, or a draft', async () => {
    for (let round = 0; round < 5; round++) {
      const story = await submitted()
      const [approving, saving] = await Promise.allSettled([
        approveArticle(staff('subeditor'), { articleId: story.id, revision: 1 }),
        save(staff('editor'), story.id),
      ])
      expect(saving.status).toBe('fulfilled')
      expect(await articleOf(story.id)).toMatchObject({ stage: 'draft', working: 2 })
      if (approving.status === 'rejected') expect(approving.reason).toEqual(refused('conflict'))
    }
  })

  it('happens once when two do it at the same time', async () => {
    const story = await submitted()
    const both = await Promise.allSettled(
      [1, 2].map(() => approveArticle(staff('subeditor'), { articleId: story.id, revision: 1 })),
    )
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await eventsOf(story.id)).filter((name) => name === 'article.approved')).toHaveLength(1)
  })

  it('of what one wrote last is not a subeditor’s', async () => {
    const sub = staff('subeditor')
    const story = await submitted(sub)
    await expect(approveArticle(sub, { articleId: story.id, revision: 1, reason: 'alone on shift' })).rejects.toEqual(
      refused('refused', /somebody else/),
    )
    await approveArticle(staff('subeditor'), { articleId: story.id, revision: 1 })
  })

  it('of what one wrote last is an editor’s, with a reason that is logged', async () => {
    const editor = staff('section-editor')
    const story = await submitted(editor)
    await expect(approveArticle(editor, { articleId: story.id, revision: 1 })).rejects.toEqual(
      refused('refused', /say why/),
    )
    await approveArticle(editor, { articleId: story.id, revision: 1, reason: 'alone on shift' })
    expect((await lastEventOf(story.id))?.details).toEqual({ revision: 1, ownText: 'alone on shift' })
  })

  it('counts who wrote last, not who began', async () => {
    const editor = staff('editor')
    const story = await submitted(staff('reporter'))
    await save(editor, story.id)
    await submitArticle(editor, { articleId: story.id, revision: 2 })
    await expect(approveArticle(editor, { articleId: story.id, revision: 2 })).rejects.toEqual(refused('refused'))
  })
})
