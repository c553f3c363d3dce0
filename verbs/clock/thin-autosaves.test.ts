import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { db } from '#db/client.ts'
import { compareRevisions } from '#db/queries/newsroom/history.ts'
import { articles } from '#db/schema/index.ts'
import type { Actor } from '#domain/staff.ts'
import { aFlash, documentOf, draft, staff, theDemo } from '#tests/factories/desk.ts'
import { articleOf, lastEventOf, refused } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { approveArticle } from '#verbs/articles/approve.ts'
import { publishArticle } from '#verbs/articles/publish.ts'
import { redactArticle } from '#verbs/articles/redact.ts'
import { saveArticle } from '#verbs/articles/save.ts'
import { submitArticle } from '#verbs/articles/submit.ts'
import { thinAutosaves } from './thin-autosaves.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
beforeEach(() => clock('01', '09:00'))
afterAll(() => database.close())

const clock = (day: string, time: string, month = '10') => database.setClock(`2026-${month}-${day}T${time}:00.000Z`)
const theClock = { system: 'clock' } as const
const [writer, other] = [staff('subeditor'), staff('subeditor')]

type Save = { at: string; by?: Actor; kind?: 'autosave' | 'save' }

/** A story whose first revision is of nine o’clock, with what was saved after. */
async function written(...saves: Save[]) {
  const story = await draft()
  for (const [index, { at, by = writer, kind = 'autosave' }] of saves.entries()) {
    await clock('01', at)
    const document = documentOf({ headline: `Torkham at ${at}` })
    await saveArticle(by, { articleId: story.id, basedOn: index + 1, document, kind })
  }
  return story
}

const kept = async (id: string) =>
  (
    await database.ownerPool.query('select number from paper.revisions where article_id = $1 order by number', [id])
  ).rows.map(({ number }) => number)
const aMonthLater = () => clock('02', '10:00', '11')

it('of what somebody typed the last of each ten minutes stays, and what the desk works on', async () => {
  const story = await written({ at: '10:01' }, { at: '10:02' }, { at: '10:09' }, { at: '10:11' }, { at: '10:12' })
  const before = await articleOf(story.id)
  await aMonthLater()
  expect(await thinAutosaves(theClock)).toBe(3)
  expect(await kept(story.id)).toEqual([1, 4, 6])
  expect(await articleOf(story.id)).toEqual(before)
  expect(await lastEventOf(story.id)).toMatchObject({ name: 'article.thinned', details: { count: 3 } })
  expect(await thinAutosaves(theClock)).toBe(0)
})

it('nothing goes that is younger than thirty days, that a person saved, or after which somebody else went on', async () => {
  const story = await written(
    { at: '10:01', kind: 'save' },
    { at: '10:02' },
    { at: '10:03', by: other },
    { at: '10:04' },
  )
  await clock('31', '10:00')
  expect(await thinAutosaves(theClock)).toBe(0)
  await aMonthLater()
  expect(await thinAutosaves(theClock)).toBe(0)
  expect(await kept(story.id)).toEqual([1, 2, 3, 4, 5])
})

it('what was let out, read for a decision or redacted stays, and so does the way to compare', async () => {
  const story = await written({ at: '10:01' })
  await submitArticle(writer, { articleId: story.id, revision: 2 })
  await approveArticle(other, { articleId: story.id, revision: 2 })
  const save = (basedOn: number) =>
    saveArticle(writer, { articleId: story.id, basedOn, document: documentOf(), kind: 'autosave' })
  await save(2)
  await publishArticle(staff('editor'), { articleId: story.id, seen: 0, reasons: aFlash })
  await clock('01', '10:02')
  for (const basedOn of [3, 4, 5, 6]) await save(basedOn)
  await redactArticle(staff('editor-in-chief'), { articleId: story.id, revision: 5, reason: 'A name that must go' })
  await aMonthLater()
  expect(await thinAutosaves(theClock)).toBe(2)
  expect(await kept(story.id)).toEqual([1, 2, 3, 5, 7])
  const shown = await compareRevisions(writer, story.id, { before: 6, after: 7 })
  expect([shown?.before.number, shown?.after.number]).toEqual([5, 7])
  expect(await compareRevisions(writer, story.id, { before: 99, after: 7 })).toBeUndefined()
})

it('is for the clock alone', async () => {
  await expect(thinAutosaves(staff('editor-in-chief'))).rejects.toEqual(refused('forbidden'))
  await expect(thinAutosaves(theDemo)).rejects.toEqual(refused('forbidden'))
  expect(await db().$count(articles)).toBeGreaterThan(0)
})
