import { afterAll, beforeAll, expect, it } from 'vitest'
import { getStory, listHistory } from '#db/queries/reader/articles.ts'
import { brokenLink } from '#domain/chain.ts'
import type { Staff } from '#domain/staff.ts'
import { newId } from '#lib/id.ts'
import { aFlash, bodyOf, documentOf, published, staff, theDemo } from '#tests/factories/desk.ts'
import { entriesOf, lastEventOf, refused } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { changeSettings } from '#verbs/settings/change.ts'
import { correctArticle } from './correct.ts'
import { redactArticle } from './redact.ts'
import { reinstateArticle } from './reinstate.ts'
import { saveArticle } from './save.ts'
import { updateArticle } from './update.ts'
import { withdrawArticle } from './withdraw.ts'

const SECRET = 'zanzibarquux'
const chief: Staff = { ...staff('editor-in-chief'), session: { id: newId(), provedSecondsAgo: 1 } }
const secret = () => documentOf({ headline: `${SECRET} in the headline`, standfirst: SECRET, body: bodyOf(SECRET) })
const redact = (articleId: string, revision: number, actor: Staff = chief) =>
  redactArticle(actor, { articleId, revision, reason: 'court order 12/26' })

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await changeSettings(theDemo, { name: 'The Gazette', historyShows: 'versions' })
})
afterAll(() => database.close())

/** A story whose first text and first correction held what must go, and whose third says nothing of it. */
async function corrected() {
  const story = await published(secret())
  await correctArticle(theDemo, { articleId: story.id, seen: 1, note: `Not ${SECRET}.` })
  await saveArticle(theDemo, { articleId: story.id, basedOn: 1, document: documentOf() })
  await updateArticle(theDemo, { articleId: story.id, seen: 2 })
  return story
}

/** Every row of the records in which a word stands. */
async function rowsWith(word: string) {
  const { rows } = await database.ownerPool.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'paper'`,
  )
  const found: string[] = []
  for (const { name } of rows) {
    const held = await database.ownerPool.query(`select from paper.${name} t where t::text ilike '%' || $1 || '%'`, [
      word,
    ])
    if (held.rowCount) found.push(name)
  }
  return found
}

it('a redaction leaves no word of the text anywhere, and the chain holds', async () => {
  const story = await corrected()
  expect(await rowsWith(SECRET)).toEqual(expect.arrayContaining(['published_versions', 'revisions', 'version_texts']))
  await redact(story.id, 1)
  expect(await rowsWith(SECRET)).toEqual([])
  const entries = await entriesOf(story.id)
  expect(entries.map((entry) => entry.redactedAt !== null)).toEqual([true, true, false])
  const links = entries.map((entry) => ({
    ...entry,
    revision: entry.revision ?? undefined,
    unschedules: entry.unschedules ?? undefined,
    follows: entry.follows ?? undefined,
    contentHash: entry.contentHash ?? undefined,
    previousHash: entry.previousHash ?? undefined,
  }))
  expect(brokenLink(links)).toBeUndefined()
})

it('leaves a tombstone: readers are told that something stood there, and when', async () => {
  const story = await corrected()
  const before = await listHistory(story.id)
  await redact(story.id, 1)
  const after = await listHistory(story.id)
  expect(after.map(({ number, kind, at }) => ({ number, kind, at }))).toEqual(
    before.map(({ number, kind, at }) => ({ number, kind, at })),
  )
  expect(after.map(({ document, note }) => [document?.headline, note])).toEqual([
    [undefined, undefined],
    [undefined, undefined],
    [documentOf().headline, undefined],
  ])
  expect(await lastEventOf(story.id)).toMatchObject({
    name: 'article.redacted',
    actor: `staff:${chief.id}`,
    details: { revision: 1, entries: [1, 2], reason: 'court order 12/26' },
  })
})

it('refuses what readers see or are to see, what the desk works on, and what is gone already', async () => {
  const story = await corrected()
  await expect(redact(story.id, 2)).rejects.toEqual(refused('refused', /Withdraw or unschedule/))
  await withdrawArticle(theDemo, { articleId: story.id, seen: 3, reason: 'Wrong.' })
  await expect(redact(story.id, 2)).rejects.toEqual(refused('refused', /desk works on/))
  await redact(story.id, 1)
  await expect(redact(story.id, 1)).rejects.toEqual(refused('not-found', /has no text/))
  await expect(redact(story.id, 9)).rejects.toEqual(refused('not-found'))

  const next = await published()
  await saveArticle(theDemo, { articleId: next.id, basedOn: 1, document: secret() })
  const at = new Date(Date.now() + 3_600_000)
  await updateArticle(theDemo, { articleId: next.id, seen: 1, at })
  await saveArticle(theDemo, { articleId: next.id, basedOn: 2, document: documentOf() })
  await expect(redact(next.id, 2)).rejects.toEqual(refused('refused', /are to see/))
})

it('lets a withdrawn story come back without what had to go', async () => {
  const story = await published(secret())
  await withdrawArticle(theDemo, { articleId: story.id, seen: 1, reason: 'A court has said so.' })
  await saveArticle(theDemo, { articleId: story.id, basedOn: 1, document: documentOf() })
  await redact(story.id, 1)
  await expect(reinstateArticle(chief, { articleId: story.id, seen: 2 })).rejects.toEqual(
    refused('not-found', /no text/),
  )
  await reinstateArticle(chief, { articleId: story.id, seen: 2, revision: 2, reasons: aFlash })
  const shown = await getStory(story.path)
  expect(shown?.headline).toBe(documentOf().headline)
  expect(shown?.updatedOn).toBeInstanceOf(Date)
})

it('is for the editor-in-chief, who has just proved who they are, and gives a reason', async () => {
  const story = await corrected()
  await expect(redact(story.id, 1, staff('editor'))).rejects.toEqual(refused('forbidden'))
  const stale = { ...chief, session: { id: newId(), provedSecondsAgo: 601 } }
  await expect(redact(story.id, 1, stale)).rejects.toEqual(refused('unproved'))
  const given = { articleId: story.id, revision: 1, reason: ' ' }
  await expect(redactArticle(chief, given)).rejects.toEqual(refused('refused', /Say why/))
})
