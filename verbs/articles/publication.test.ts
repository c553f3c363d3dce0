import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { db } from '#db/client.ts'
import { getStory, getWithdrawal } from '#db/queries/reader/articles.ts'
import { listInSection } from '#db/queries/reader/lists.ts'
import { articles, events, publishedVersions } from '#db/schema/index.ts'
import { correctArticle } from '#verbs/articles/correct.ts'
import { embargoArticle } from '#verbs/articles/embargo.ts'
import { liftEmbargo } from '#verbs/articles/lift.ts'
import { publishArticle } from '#verbs/articles/publish.ts'
import { reinstateArticle } from '#verbs/articles/reinstate.ts'
import { saveArticle } from '#verbs/articles/save.ts'
import { scheduleArticle } from '#verbs/articles/schedule.ts'
import { unscheduleArticle } from '#verbs/articles/unschedule.ts'
import { updateArticle } from '#verbs/articles/update.ts'
import { withdrawArticle } from '#verbs/articles/withdraw.ts'
import { bodyOf, documentOf, draft, published, section, staff, theDemo, topic } from '../../tests/factories/desk.ts'
import { type TestDatabase, testDatabase } from '../../tests/setup/database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const at = (hour: string) => new Date(`2026-11-24T${hour}:00.000Z`)
const clock = (hour: string) => database.setClock(at(hour).toISOString())
const entriesOf = (id: string) =>
  db().select().from(publishedVersions).where(eq(publishedVersions.articleId, id)).orderBy(asc(publishedVersions.number))
const eventsOf = async (id: string) =>
  (await db().select({ name: events.name }).from(events).where(eq(events.subjectId, id)).orderBy(asc(events.id))).map((e) => e.name)
const refused = (kind: string, words?: RegExp) =>
  expect.objectContaining({ name: 'NewsroomError', kind, ...(words ? { message: expect.stringMatching(words) } : {}) })

describe('publishing', () => {
  it('makes a story public at once, with one event', async () => {
    await clock('08:00')
    const story = await draft()
    expect(await getStory(story.path)).toBeUndefined()
    await publishArticle(theDemo, { articleId: story.id, seen: 0 })
    const seen = await getStory(story.path)
    expect(seen?.headline).toBe('Torkham reopens for empty trucks')
    expect(seen?.publishedOn).toEqual(at('08:00'))
    expect(await eventsOf(story.id)).toEqual(['article.started', 'article.published'])
  })

  it.each(['reporter', 'subeditor', 'picture-editor'] as const)('is not for a %s', async (role) => {
    const story = await draft()
    await expect(publishArticle(staff(role), { articleId: story.id, seen: 0 })).rejects.toEqual(refused('forbidden'))
    expect(await getStory(story.path)).toBeUndefined()
    expect(await eventsOf(story.id)).toEqual(['article.started'])
  })

  it('is for a section editor in their own section only', async () => {
    const [own, other] = [await section(), await section()]
    const editor = staff('section-editor', [own.id])
    const elsewhere = await draft({ section: other })
    await expect(publishArticle(editor, { articleId: elsewhere.id, seen: 0 })).rejects.toEqual(refused('forbidden'))
    const here = await draft({ section: own })
    await publishArticle(editor, { articleId: here.id, seen: 0 })
    expect(await getStory(here.path)).toBeDefined()
  })

  it.each([
    ['without a headline', { headline: ' ' }, /headline/],
    ['without text', { body: bodyOf('  ') }, /body is empty/],
    ['with a TK in it', { body: bodyOf('The minister said TK yesterday.') }, /TK/],
  ])('is refused %s', async (_, furniture, sentence) => {
    const story = await draft(furniture)
    await expect(publishArticle(theDemo, { articleId: story.id, seen: 0 })).rejects.toEqual(refused('refused', sentence))
  })

  it('happens once when two people do it at the same time', async () => {
    const story = await draft()
    const both = await Promise.allSettled([1, 2].map(() => publishArticle(theDemo, { articleId: story.id, seen: 0 })))
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find((one) => one.status === 'rejected')?.reason).toEqual(refused('conflict', /entry 1/))
    expect(await entriesOf(story.id)).toHaveLength(1)
  })

  it('refuses a story that names a topic that does not exist, in words', async () => {
    const story = await draft({ topics: ['0199d3b2-0000-7000-8000-000000000000'] })
    await expect(publishArticle(theDemo, { articleId: story.id, seen: 0 })).rejects.toEqual(refused('refused', /does not exist/))
  })
})

describe('scheduling', () => {
  it('needs nobody at the hour: the story is public in the first question after it and in none before', async () => {
    await clock('09:00')
    const story = await draft()
    await scheduleArticle(theDemo, { articleId: story.id, seen: 0, at: at('12:00') })
    await database.setClock('2026-11-24T11:59:59.999Z')
    expect(await getStory(story.path)).toBeUndefined()
    expect((await listInSection(story.section.id)).cards).toEqual([])
    await clock('12:00')
    expect((await getStory(story.path))?.publishedOn).toEqual(at('12:00'))
    expect((await listInSection(story.section.id)).cards.map((card) => card.id)).toEqual([story.id])
  })

  it('again replaces the time', async () => {
    await clock('09:00')
    const story = await draft()
    await scheduleArticle(theDemo, { articleId: story.id, seen: 0, at: at('12:00') })
    await scheduleArticle(theDemo, { articleId: story.id, seen: 1, at: at('13:00') })
    await clock('12:30')
    expect(await getStory(story.path)).toBeUndefined()
    await clock('13:00')
    expect(await getStory(story.path)).toBeDefined()
    expect((await entriesOf(story.id)).map((e) => e.kind)).toEqual(['first', 'unscheduling', 'first'])
  })

  it('shows the revision it was bound to, not what was saved later', async () => {
    await clock('09:00')
    const story = await draft()
    await scheduleArticle(theDemo, { articleId: story.id, seen: 0, at: at('10:00') })
    await saveArticle(theDemo, { articleId: story.id, basedOn: 1, document: documentOf({ headline: 'A later thought' }) })
    await clock('10:00')
    expect((await getStory(story.path))?.headline).toBe('Torkham reopens for empty trucks')
  })

  it('into the past is refused', async () => {
    await clock('09:00')
    const story = await draft()
    await expect(scheduleArticle(theDemo, { articleId: story.id, seen: 0, at: at('08:59') })).rejects.toEqual(
      refused('refused', /past/),
    )
  })

  it('is taken back by unscheduling, and what is due within a second is not', async () => {
    await clock('09:00')
    const story = await draft()
    await scheduleArticle(theDemo, { articleId: story.id, seen: 0, at: at('10:00') })
    await database.setClock('2026-11-24T09:59:59.500Z')
    await expect(unscheduleArticle(theDemo, { articleId: story.id, seen: 1 })).rejects.toEqual(refused('conflict', /going out/))
    await clock('09:30')
    await unscheduleArticle(theDemo, { articleId: story.id, seen: 1 })
    await clock('11:00')
    expect(await getStory(story.path)).toBeUndefined()
    expect((await eventsOf(story.id)).at(-1)).toBe('article.unscheduled')
    const [article] = await db().select().from(articles).where(eq(articles.id, story.id))
    expect(article?.firstPublicFrom).toBeNull()
  })
})

describe('changing a live story', () => {
  it('moves “updated” with the words, and not with a topic', async () => {
    await clock('08:00')
    const story = await published()
    await clock('09:00')
    const tagged = documentOf({ topics: [(await topic()).id] })
    await saveArticle(theDemo, { articleId: story.id, basedOn: 1, document: tagged })
    await updateArticle(theDemo, { articleId: story.id, seen: 1 })
    expect((await getStory(story.path))?.topics).toHaveLength(1)
    expect((await getStory(story.path))?.updatedOn).toBeUndefined()
    await clock('10:00')
    await saveArticle(theDemo, { articleId: story.id, basedOn: 2, document: { ...tagged, body: bodyOf('Fifty lorries.') } })
    await updateArticle(theDemo, { articleId: story.id, seen: 2 })
    expect((await getStory(story.path))?.updatedOn).toEqual(at('10:00'))
    expect((await getStory(story.path))?.publishedOn).toEqual(at('08:00'))
  })

  it('leaves readers the old text until it is published', async () => {
    await clock('08:00')
    const story = await published()
    await saveArticle(theDemo, { articleId: story.id, basedOn: 1, document: documentOf({ headline: 'Not yet' }) })
    expect((await getStory(story.path))?.headline).toBe('Torkham reopens for empty trucks')
  })

  it('asks when another change is scheduled, and drops that one when told to', async () => {
    await clock('08:00')
    const story = await published()
    await saveArticle(theDemo, { articleId: story.id, basedOn: 1, document: documentOf({ headline: 'At noon' }) })
    await updateArticle(theDemo, { articleId: story.id, seen: 1, at: at('12:00') })
    await saveArticle(theDemo, { articleId: story.id, basedOn: 2, document: documentOf({ headline: 'At once' }) })
    await expect(updateArticle(theDemo, { articleId: story.id, seen: 2 })).rejects.toEqual(refused('conflict', /scheduled/))
    await clock('09:00')
    await updateArticle(theDemo, { articleId: story.id, seen: 2, pending: 'drop' })
    expect((await getStory(story.path))?.headline).toBe('At once')
    await clock('12:00')
    expect((await getStory(story.path))?.headline).toBe('At once')
  })

  it('refuses one that was written on a version that is not out any more', async () => {
    await clock('08:00')
    const story = await published()
    await clock('08:30')
    await correctArticle(theDemo, { articleId: story.id, seen: 1, note: 'The gate is at Torkham.' })
    await clock('08:40')
    await expect(updateArticle(theDemo, { articleId: story.id, seen: 2, follows: 1 })).rejects.toEqual(
      refused('conflict', /written on version 1/),
    )
  })

  it('by a correction prints the note with its time, and refuses to be silent', async () => {
    await clock('08:00')
    const story = await published()
    await clock('09:15')
    await expect(correctArticle(theDemo, { articleId: story.id, seen: 1, note: ' ' })).rejects.toEqual(refused('refused'))
    await correctArticle(theDemo, { articleId: story.id, seen: 1, note: 'It was forty lorries, not fourteen.' })
    const seen = await getStory(story.path)
    expect(seen?.notes).toEqual([
      { number: 2, kind: 'correction', at: at('09:15'), note: 'It was forty lorries, not fourteen.' },
    ])
    expect(seen?.updatedOn).toEqual(at('09:15'))
  })

  it('is not for a story that is not public', async () => {
    await clock('08:00')
    const story = await draft()
    await expect(updateArticle(theDemo, { articleId: story.id, seen: 0 })).rejects.toEqual(refused('refused', /not public yet/))
  })
})

describe('withdrawing', () => {
  it('takes the story away at once and gives the reason in its place', async () => {
    await clock('08:00')
    const story = await published()
    await clock('09:00')
    await withdrawArticle(theDemo, { articleId: story.id, seen: 1, reason: 'The picture showed somebody else.' })
    expect(await getStory(story.path)).toBeUndefined()
    expect(await getWithdrawal(story.path)).toEqual({
      path: story.path,
      at: at('09:00'),
      reason: 'The picture showed somebody else.',
    })
    expect((await listInSection(story.section.id)).cards).toEqual([])
    expect((await eventsOf(story.id)).at(-1)).toBe('article.withdrawn')
  })

  it('at a time happens at that time and survives a later change', async () => {
    await clock('08:00')
    const story = await published()
    await withdrawArticle(theDemo, { articleId: story.id, seen: 1, reason: 'The contract ends.', at: at('18:00') })
    await clock('09:00')
    await correctArticle(theDemo, { articleId: story.id, seen: 2, note: 'Forty, not fourteen.' })
    await database.setClock('2026-11-24T17:59:59.999Z')
    expect(await getStory(story.path)).toBeDefined()
    await clock('18:00')
    expect(await getStory(story.path)).toBeUndefined()
    expect((await getWithdrawal(story.path))?.reason).toBe('The contract ends.')
  })

  it('unschedules what is pending behind it', async () => {
    await clock('08:00')
    const story = await published()
    await updateArticle(theDemo, { articleId: story.id, seen: 1, at: at('12:00') })
    await clock('09:00')
    await withdrawArticle(theDemo, { articleId: story.id, seen: 2, reason: 'Wrong.' })
    await clock('13:00')
    expect(await getStory(story.path)).toBeUndefined()
  })

  it('comes right after a change that is going out this very second', async () => {
    await clock('08:00')
    const story = await published()
    await updateArticle(theDemo, { articleId: story.id, seen: 1, at: at('12:00') })
    await database.setClock('2026-11-24T11:59:59.500Z')
    await withdrawArticle(theDemo, { articleId: story.id, seen: 2, reason: 'Wrong.' })
    await database.setClock('2026-11-24T12:00:00.001Z')
    expect(await getStory(story.path)).toBeUndefined()
  })

  it('is followed by a reinstatement, and by nothing else', async () => {
    await clock('08:00')
    const story = await published()
    await clock('09:00')
    await withdrawArticle(theDemo, { articleId: story.id, seen: 1, reason: 'To be checked.' })
    await clock('10:00')
    await expect(updateArticle(theDemo, { articleId: story.id, seen: 2 })).rejects.toEqual(refused('refused', /Reinstate/))
    await reinstateArticle(theDemo, { articleId: story.id, seen: 2 })
    const seen = await getStory(story.path)
    expect(seen?.publishedOn).toEqual(at('08:00'))
    expect(seen?.updatedOn).toBeUndefined()
    expect((await eventsOf(story.id)).at(-1)).toBe('article.reinstated')
  })

  it('needs a reason and a story that is public', async () => {
    await clock('08:00')
    const story = await draft()
    await expect(withdrawArticle(theDemo, { articleId: story.id, seen: 0, reason: 'x' })).rejects.toEqual(refused('refused', /not public/))
    await expect(withdrawArticle(theDemo, { articleId: story.id, seen: 0, reason: ' ' })).rejects.toEqual(refused('refused', /reason/))
  })
})

describe('an embargo', () => {
  it('refuses every publication before its end, and nothing overrides it', async () => {
    await clock('08:00')
    const story = await draft()
    await embargoArticle(theDemo, { articleId: story.id, seen: 0, until: at('12:00'), reason: 'The journal’s hour' })
    await expect(publishArticle(theDemo, { articleId: story.id, seen: 0 })).rejects.toEqual(refused('refused', /embargo/))
    await expect(scheduleArticle(theDemo, { articleId: story.id, seen: 0, at: at('11:59') })).rejects.toEqual(
      refused('refused', /embargo/),
    )
    await scheduleArticle(theDemo, { articleId: story.id, seen: 0, at: at('12:00') })
    await clock('12:00')
    expect(await getStory(story.path)).toBeDefined()
  })

  it('without an hour holds until it is lifted', async () => {
    await clock('08:00')
    const story = await draft()
    await embargoArticle(theDemo, { articleId: story.id, seen: 0, until: 'indefinite', reason: 'Lawyers' })
    await expect(scheduleArticle(theDemo, { articleId: story.id, seen: 0, at: new Date('2099-01-01') })).rejects.toEqual(
      refused('refused', /embargo/),
    )
    await liftEmbargo(theDemo, { articleId: story.id })
    await publishArticle(theDemo, { articleId: story.id, seen: 0 })
    expect(await eventsOf(story.id)).toEqual([
      'article.started',
      'article.embargoed',
      'article.embargo-lifted',
      'article.published',
    ])
  })

  it('unschedules a story, and enters it again at the hour it ends if the editor agrees', async () => {
    await clock('08:00')
    const story = await draft()
    await scheduleArticle(theDemo, { articleId: story.id, seen: 0, at: at('09:00') })
    await embargoArticle(theDemo, { articleId: story.id, seen: 1, until: at('12:00'), reason: 'x', reschedule: true })
    await clock('10:00')
    expect(await getStory(story.path)).toBeUndefined()
    await clock('12:00')
    expect(await getStory(story.path)).toBeDefined()
  })

  it('comes too late for a story that readers have seen', async () => {
    await clock('08:00')
    const story = await published()
    await expect(
      embargoArticle(theDemo, { articleId: story.id, seen: 1, until: at('12:00'), reason: 'x' }),
    ).rejects.toEqual(refused('refused', /Withdraw/))
  })
})

describe('saving', () => {
  it('refuses the second of two saves on the same revision, by number', async () => {
    const story = await draft()
    await saveArticle(theDemo, { articleId: story.id, basedOn: 1, document: documentOf({ headline: 'First' }) })
    await expect(
      saveArticle(theDemo, { articleId: story.id, basedOn: 1, document: documentOf({ headline: 'Second' }) }),
    ).rejects.toEqual(refused('conflict', /Revision 2 was saved/))
  })
})
