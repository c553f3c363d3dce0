import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getStory, listHistory } from '#db/queries/reader/articles.ts'
import type { Actor } from '#domain/staff.ts'
import { aFlash, approved, bodyOf, documentOf, published, staff, theDemo } from '#tests/factories/desk.ts'
import { articleOf, at, lastEventOf, refused } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { changeSettings } from '#verbs/settings/change.ts'
import { publishArticle } from './publish.ts'
import { reinstateArticle } from './reinstate.ts'
import { saveArticle } from './save.ts'
import { withdrawArticle } from './withdraw.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const clock = (hour: string) => database.setClock(at(hour).toISOString())
const editor = staff('editor')

describe('a withdrawn story that comes back', () => {
  async function withdrawn(text: Parameters<typeof documentOf>[0], writer: Actor) {
    await clock('08:00')
    const story = await published()
    await clock('09:00')
    await withdrawArticle(theDemo, { articleId: story.id, seen: 1, reason: 'To be checked.' })
    await saveArticle(writer, { articleId: story.id, basedOn: 1, document: documentOf(text) })
    return story
  }

  it('passes every gate with a text that it did not have, and is approved by that', async () => {
    const story = await withdrawn({ headline: 'Torkham was never shut' }, staff('subeditor'))
    const back = { articleId: story.id, seen: 2, revision: 2 }
    await expect(reinstateArticle(editor, back)).rejects.toEqual(refused('refused', /byline/))
    expect(await getStory(story.path)).toBeUndefined()
    await reinstateArticle(editor, { ...back, reasons: aFlash })
    expect((await lastEventOf(story.id))?.details).toMatchObject({ approved: true, gates: ['byline', 'source'] })
    expect((await articleOf(story.id)).stage).toBe('approved')
  })

  it('is stopped by a gate that blocks, and asks a reason for one’s own text', async () => {
    const unready = await withdrawn({ body: bodyOf('The minister said TK.') }, staff('subeditor'))
    const said = { seen: 2, revision: 2, reasons: { ...aFlash, 'to-come': 'Later' } }
    await expect(reinstateArticle(editor, { articleId: unready.id, ...said })).rejects.toEqual(refused('refused', /TK/))
    const own = await withdrawn({ headline: 'Torkham was never shut' }, editor)
    await expect(reinstateArticle(editor, { articleId: own.id, ...said })).rejects.toEqual(
      refused('refused', /You wrote this last/),
    )
    await reinstateArticle(editor, { articleId: own.id, ...said, ownTextReason: 'alone on shift' })
    expect((await lastEventOf(own.id))?.details).toMatchObject({ ownText: 'alone on shift' })
  })

  it('is asked nothing with the text it had, and the desk’s next text stays where it was', async () => {
    const story = await withdrawn({ headline: 'Torkham was never shut' }, staff('subeditor'))
    await reinstateArticle(editor, { articleId: story.id, seen: 2 })
    expect((await lastEventOf(story.id))?.details).toEqual({ entry: 3, revision: 1 })
    expect((await articleOf(story.id)).stage).toBe('draft')
  })

  it('says so in its history with the note to readers, where the paper shows every version there', async () => {
    const story = await withdrawn({ headline: 'Torkham was never shut' }, staff('subeditor'))
    await clock('10:00')
    await reinstateArticle(editor, { articleId: story.id, seen: 2, note: 'The court has lifted its order.' })
    await changeSettings(theDemo, { historyShows: 'versions' })
    expect(await listHistory(story.id)).toMatchObject([
      { kind: 'first' },
      { kind: 'withdrawal', at: at('09:00'), note: 'To be checked.' },
      { kind: 'reinstatement', at: at('10:00'), note: 'The court has lifted its order.' },
    ])
    await changeSettings(theDemo, { historyShows: 'corrections' })
    expect(await listHistory(story.id)).toMatchObject([{ kind: 'first' }])
  })

  it('is not asked again about a mark that went out with a reason', async () => {
    await clock('08:00')
    await changeSettings(theDemo, { gates: [{ gate: 'to-come', level: 'reason' }] })
    const story = await approved(theDemo, { headline: 'Flight TK 708 lands' })
    const reasons = { ...aFlash, 'to-come': 'A flight number' }
    await publishArticle(editor, { articleId: story.id, seen: 0, reasons })
    await clock('09:00')
    await withdrawArticle(theDemo, { articleId: story.id, seen: 1, reason: 'To be checked.' })
    await clock('10:00')
    await reinstateArticle(editor, { articleId: story.id, seen: 2 })
    expect(await getStory(story.path)).toBeDefined()
  })
})
