import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { getStory } from '#db/queries/reader/articles.ts'
import { aFlash, documentOf, draft, published, staff, theDemo } from '#tests/factories/desk.ts'
import { at, entriesOf, lastEventOf, refused } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { correctArticle } from './correct.ts'
import { saveArticle } from './save.ts'
import { scheduleArticle } from './schedule.ts'
import { updateArticle } from './update.ts'
import { withdrawArticle } from './withdraw.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
beforeEach(() => clock('08:00'))
afterAll(() => database.close())

const clock = (hour: string) => database.setClock(at(hour).toISOString())
const save = (articleId: string, basedOn: number, headline: string) =>
  saveArticle(theDemo, { articleId, basedOn, document: documentOf({ headline }) })

describe('a change that comes before a scheduled one', () => {
  it('goes out at once, and the two merged at the hour, in one transaction', async () => {
    const story = await scheduledCorrection()
    await save(story.id, 2, 'At once')
    await save(story.id, 3, 'Both at noon')
    await clock('09:00')
    await updateArticle(theDemo, {
      articleId: story.id,
      seen: 2,
      revision: 3,
      pending: { reschedule: { revision: 4, at: at('12:00') } },
    })
    expect((await getStory(story.path))?.headline).toBe('At once')
    await clock('12:00')
    const seen = await getStory(story.path)
    expect(seen?.headline).toBe('Both at noon')
    expect(seen?.notes.map(({ kind, note }) => [kind, note])).toEqual([['correction', 'It was forty.']])
    expect((await entriesOf(story.id)).map(({ kind, follows }) => [kind, follows])).toEqual([
      ['first', null],
      ['correction', 1],
      ['unscheduling', null],
      ['update', 1],
      ['correction', 4],
    ])
    expect((await lastEventOf(story.id))?.details).toMatchObject({ entry: 4, rescheduled: 5 })
  })

  it('leaves everything as it was when the merged one cannot be scheduled', async () => {
    const story = await scheduledCorrection()
    const change = { articleId: story.id, seen: 2 }
    const before = await entriesOf(story.id)
    for (const hour of ['08:00', '07:00']) {
      await expect(
        updateArticle(theDemo, { ...change, pending: { reschedule: { revision: 2, at: at(hour) } } }),
      ).rejects.toEqual(refused('refused', /after this one/))
    }
    await expect(
      updateArticle(theDemo, { ...change, pending: { reschedule: { revision: 9, at: at('12:00') } } }),
    ).rejects.toEqual(refused('not-found', /Revision 9/))
    expect(await entriesOf(story.id)).toEqual(before)
  })

  it('is not scheduled again behind a withdrawal', async () => {
    const story = await published()
    await save(story.id, 1, 'At noon')
    await updateArticle(theDemo, { articleId: story.id, seen: 1, at: at('10:00') })
    await withdrawArticle(theDemo, { articleId: story.id, seen: 2, at: at('11:00'), reason: 'The contract ends.' })
    const pending = { reschedule: { revision: 2, at: at('12:00') } }
    await expect(updateArticle(theDemo, { articleId: story.id, seen: 3, revision: 1, pending })).rejects.toEqual(
      refused('refused', /withdrawn before that/),
    )
  })

  it('cannot reschedule what is not scheduled any more', async () => {
    const story = await published()
    const pending = { reschedule: { revision: 1, at: at('12:00') } }
    await expect(updateArticle(theDemo, { articleId: story.id, seen: 1, pending })).rejects.toEqual(
      refused('conflict', /not scheduled any more/),
    )
  })

  async function scheduledCorrection() {
    const story = await published()
    await save(story.id, 1, 'At noon')
    await correctArticle(theDemo, { articleId: story.id, seen: 1, at: at('12:00'), note: 'It was forty.' })
    return story
  }
})

describe('another text for the hour', () => {
  it('is asked about, and takes the place of the scheduled one when told to', async () => {
    const editor = staff('editor')
    const story = await draft()
    const schedule = { articleId: story.id, at: at('12:00'), reasons: aFlash }
    await scheduleArticle(editor, { ...schedule, seen: 0 })
    await save(story.id, 1, 'A later thought')
    await expect(scheduleArticle(editor, { ...schedule, seen: 1 })).rejects.toEqual(
      refused('conflict', /scheduled with revision 1/),
    )
    await expect(scheduleArticle(editor, { ...schedule, seen: 1, replace: 2 })).rejects.toEqual(
      refused('conflict', /not scheduled any more/),
    )
    await scheduleArticle(editor, { ...schedule, seen: 1, replace: 1 })
    await clock('12:00')
    expect((await getStory(story.path))?.headline).toBe('A later thought')
  })
})
