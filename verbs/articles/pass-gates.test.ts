import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { getStory } from '#db/queries/reader/articles.ts'
import type { Body } from '#domain/body.ts'
import type { GateSettings } from '#domain/gates.ts'
import type { Actor } from '#domain/staff.ts'
import {
  aFlash,
  approved,
  bodyOf,
  contributor,
  documentOf,
  draft,
  published,
  section,
  staff,
  submitted,
  theDemo,
  theImport,
} from '#tests/factories/desk.ts'
import { articleOf, at, lastEventOf, refused } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { changeSettings } from '#verbs/settings/change.ts'
import { correctArticle } from './correct.ts'
import { embargoArticle } from './embargo.ts'
import { publishArticle } from './publish.ts'
import { saveArticle } from './save.ts'
import { scheduleArticle } from './schedule.ts'
import { startArticle } from './start.ts'
import { updateArticle } from './update.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
beforeEach(() => clock('08:00'))
afterAll(() => database.close())

const clock = (hour: string) => database.setClock(at(hour).toISOString())
const setGates = (gates: GateSettings) => changeSettings(theDemo, { gates })
const linking = (href: string): Body => ({
  version: 1,
  doc: {
    type: 'doc',
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: 'Here.', marks: [{ type: 'link', attrs: { href } }] }] },
    ],
  },
})
const editor = staff('editor')
const publish = (actor: Actor, id: string, answers: Partial<Parameters<typeof publishArticle>[1]> = {}) =>
  publishArticle(actor, { articleId: id, seen: 0, ...answers })

describe('a gate that needs a reason', () => {
  it('names everything that is missing at once, and lets the story out with a reason for each, which is logged', async () => {
    const story = await approved()
    await expect(publish(editor, story.id, { reasons: { byline: ' ' } })).rejects.toEqual(
      refused('refused', /Add a byline\. Name the source.*Or say why/),
    )
    expect(await getStory(story.path)).toBeUndefined()
    await publish(editor, story.id, { reasons: { byline: 'safety of the writer', source: 'Two people at the gate' } })
    expect((await lastEventOf(story.id))?.details).toEqual({
      entry: 1,
      revision: 1,
      gates: ['byline', 'source'],
      gateReasons: ['safety of the writer', 'Two people at the gate'],
    })
  })

  it('asks nothing of a whole story, nor of the paper’s own hands', async () => {
    const byline = { contributorId: (await contributor()).id, role: 'author' as const }
    const whole = await approved(theDemo, { bylines: [byline], sourceNote: 'Our own reporting.' })
    await publish(editor, whole.id)
    expect((await lastEventOf(whole.id))?.details).toEqual({ entry: 1, revision: 1 })
    await publish(theImport, (await draft()).id)
  })

  it('is asked when a story is scheduled, too', async () => {
    const story = await approved()
    const schedule = { articleId: story.id, seen: 0, at: at('12:00') }
    await expect(scheduleArticle(editor, schedule)).rejects.toEqual(refused('refused', /byline/))
    await scheduleArticle(editor, { ...schedule, reasons: aFlash })
    expect((await lastEventOf(story.id))?.details).toMatchObject({ gates: ['byline', 'source'] })
  })
})

describe('a gate that blocks', () => {
  it('lets nothing out with any reason', async () => {
    const story = await approved(theDemo, { body: bodyOf('The minister said TK.') })
    await expect(publish(editor, story.id, { reasons: { ...aFlash, 'to-come': 'Later' } })).rejects.toEqual(
      refused('refused', /TK/),
    )
  })

  it('is what the paper says it is, in the section and for the kind of story it says', async () => {
    const story = await approved()
    const opinion = await approved(theDemo, { section: story.section, genre: 'opinion' })
    await setGates([
      { gate: 'byline', level: 'block', sectionId: story.section.id },
      { gate: 'byline', level: 'off', sectionId: story.section.id, genre: 'opinion' },
    ])
    await expect(publish(editor, story.id, { reasons: aFlash })).rejects.toEqual(refused('refused', /byline/))
    await publish(editor, opinion.id)
    await setGates([])
  })

  it('cannot be taken from “TK” by a reason, but by the paper', async () => {
    await setGates([{ gate: 'to-come', level: 'reason' }])
    const story = await approved(theDemo, { headline: 'Flight TK 708 lands' })
    await publish(editor, story.id, { reasons: { ...aFlash, 'to-come': 'A flight number' } })
    expect(await getStory(story.path)).toBeDefined()
    await setGates([])
  })
})

describe('a link to the paper itself', () => {
  it.each([
    ['nothing', '/nowhere/at-all'],
    ['the newsroom', '/admin'],
    ['an old address that nobody kept', '/?p=12'],
  ])('to %s is asked about', async (_, href) => {
    const story = await approved(theDemo, { body: linking(href) })
    await expect(publish(editor, story.id, { reasons: aFlash })).rejects.toEqual(refused('refused', /do not answer/))
    await publish(editor, story.id, { reasons: { ...aFlash, 'internal-links': 'kept as evidence' } })
  })

  it.each(['/', '/latest?before=x', '/search?q=gate', '/pictures/x/y'])('to %s is not', async (href) => {
    await publish(editor, (await approved(theDemo, { body: linking(href) })).id, { reasons: aFlash })
  })

  it('to another story must answer at the hour at which this one goes out', async () => {
    const other = await draft()
    const story = await approved(theDemo, { body: linking(`${other.path}#top`) })
    await scheduleArticle(theDemo, { articleId: other.id, seen: 0, at: at('12:00') })
    const schedule = { articleId: story.id, seen: 0, reasons: aFlash }
    await expect(scheduleArticle(editor, { ...schedule, at: at('11:59') })).rejects.toEqual(
      refused('refused', /do not answer/),
    )
    await scheduleArticle(editor, { ...schedule, at: at('12:00') })
  })

  it('to its section and to itself answers', async () => {
    const live = await published()
    const home = await approved(theDemo, { section: live.section, body: linking(`/${live.section.slug}`) })
    await publish(editor, home.id, { reasons: aFlash })
    const itself = await approved(theDemo, {
      section: live.section,
      slug: 'itself',
      body: linking(`/${live.section.slug}/itself`),
    })
    await publish(editor, itself.id, { reasons: aFlash })
  })
})

describe('an update that takes back what readers were told', () => {
  it('is to be a correction, or has a note, or a reason', async () => {
    const story = await published()
    const update = { articleId: story.id, seen: 1, reasons: aFlash }
    await saveArticle(staff('reporter'), {
      articleId: story.id,
      basedOn: 1,
      document: documentOf({ body: bodyOf('The gate opened at dawn. By noon fourteen lorries had crossed.') }),
    })
    await clock('09:00')
    await expect(updateArticle(editor, update)).rejects.toEqual(refused('refused', /correct the story/))
    await correctArticle(editor, { ...update, note: 'It was fourteen lorries, not forty.' })
    expect((await lastEventOf(story.id))?.name).toBe('article.corrected')
  })

  it('is free to add', async () => {
    const story = await published()
    const more = [story.document.body.doc.content ?? [], bodyOf('A minister came.').doc.content ?? []].flat()
    await saveArticle(staff('reporter'), {
      articleId: story.id,
      basedOn: 1,
      document: documentOf({ body: { version: 1, doc: { type: 'doc', content: more } } }),
    })
    await clock('09:00')
    await updateArticle(editor, { articleId: story.id, seen: 1, reasons: aFlash })
    expect((await lastEventOf(story.id))?.details).toMatchObject({ gates: ['byline', 'source'] })
  })
})

describe('what nobody has approved', () => {
  it('is approved by whoever publishes it, and the log says so', async () => {
    const story = await submitted(staff('reporter'))
    await publish(editor, story.id, { reasons: aFlash })
    expect((await lastEventOf(story.id))?.details).toMatchObject({ approved: true })
    expect((await articleOf(story.id)).stage).toBe('approved')
  })

  it('and is one’s own goes out at night in one step with a reason, which is logged', async () => {
    const { subjectId: id } = await startFlash()
    await expect(publish(editor, id, { reasons: aFlash })).rejects.toEqual(refused('refused', /You wrote this last/))
    await publish(editor, id, { reasons: aFlash, ownTextReason: 'alone on shift' })
    expect((await lastEventOf(id))?.details).toMatchObject({ approved: true, ownText: 'alone on shift' })
  })

  it('goes out under no embargo, whatever is said', async () => {
    const { subjectId: id } = await startFlash()
    await embargoArticle(editor, { articleId: id, seen: 0, until: at('12:00'), reason: 'The journal’s hour' })
    const all = { reasons: { ...aFlash, 'to-come': 'x' }, ownTextReason: 'alone on shift' }
    await expect(publish(editor, id, all)).rejects.toEqual(refused('refused', /embargo/))
    await expect(scheduleArticle(editor, { articleId: id, seen: 0, at: at('11:59'), ...all })).rejects.toEqual(
      refused('refused', /embargo/),
    )
  })
})

async function startFlash() {
  const place = await section()
  return startArticle(editor, { sectionId: place.id, document: documentOf({ headline: 'Dam bursts above Nowshera' }) })
}
