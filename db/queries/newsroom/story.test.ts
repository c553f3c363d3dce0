import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { storySentence } from '#domain/story-words.ts'
import {
  aFlash,
  bodyOf,
  contributor,
  draft,
  published,
  section,
  staff,
  submitted,
  theDemo,
  topic,
} from '#tests/factories/desk.ts'
import { person } from '#tests/factories/people.ts'
import { picture } from '#tests/factories/pictures.ts'
import { at } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { assignArticle } from '#verbs/articles/assign.ts'
import { moveArticle } from '#verbs/articles/move.ts'
import { noteOnArticle } from '#verbs/articles/note.ts'
import { publishArticle } from '#verbs/articles/publish.ts'
import { redactArticle } from '#verbs/articles/redact.ts'
import { saveArticle } from '#verbs/articles/save.ts'
import { sendBackArticle } from '#verbs/articles/send-back.ts'
import { submitArticle } from '#verbs/articles/submit.ts'
import { updateArticle } from '#verbs/articles/update.ts'
import { withdrawArticle } from '#verbs/articles/withdraw.ts'
import { compareRevisions, getRevision, listRevisions } from './history.ts'
import { listStoryLog } from './log-of-story.ts'
import { listMyDesk } from './my-desk.ts'
import { getStory } from './story.ts'

let database: TestDatabase
let own: { id: string; slug: string }
beforeAll(async () => {
  database = await testDatabase()
  await database.setClock(START)
  own = await section()
})
beforeEach(() => database.setClock(START))
afterAll(() => database.close())

const START = '2026-11-24T09:00:00.000Z'
const editor = staff('editor')

describe('a story on the desk', () => {
  it('comes with all that its form, its bar and its side need', async () => {
    const [writer, boss] = [await person('reporter'), await person('editor')]
    const [by, about, lead] = [await contributor('Lena Okafor'), await topic('Harbour'), await picture('At the gate')]
    const other = await published({ section: own, headline: 'The other story' })
    const furniture = {
      bylines: [{ contributorId: by.id, role: 'author' as const }],
      topics: [about.id],
      lead: { pictureId: lead, caption: null },
      related: [other.id],
    }
    const story = await submitted(writer, { section: own, slug: 'old-gate', headline: 'First text', ...furniture })
    await assignArticle(boss, { articleId: story.id, to: writer.id, dueAt: at('12:00'), words: 600 })
    await noteOnArticle(boss, { articleId: story.id, text: 'Ring the harbour again.' })
    const shown = await getStory(boss, story.id)
    expect(shown).toMatchObject({
      id: story.id,
      path: story.path,
      stage: 'submitted',
      publicState: 'never',
      seen: 0,
      startedBy: { staffId: writer.id, name: writer.name },
      working: { number: 1, document: story.document, madeBy: { staffId: writer.id } },
      now: { stage: 'submitted', isMine: false, lastWriter: `staff:${writer.id}`, heldByOther: false },
      assignedTo: { id: writer.id, name: writer.name },
      dueAt: at('12:00'),
      commissionedWords: 600,
      notes: [{ by: { name: boss.name }, text: 'Ring the harbour again.' }],
      gates: { kind: 'first', lead: { credit: 'Lena Okafor', alt: 'Lorries' }, factsChanged: false },
      named: {
        contributor: [{ id: by.id, label: 'Lena Okafor' }],
        topic: [{ id: about.id, label: 'Harbour' }],
        story: [{ id: other.id, label: 'The other story' }],
        picture: [{ id: lead, label: 'At the gate', picture: { width: 640, height: 480, alt: 'Lorries' } }],
      },
    })
    expect(shown?.publicRevision).toBeUndefined()
    expect((await getStory(writer, story.id))?.now.isMine).toBe(true)
  })

  it('of which readers see another text says both, and what the gates ask of the difference', async () => {
    const story = await published({ section: own, slug: 'known-gate' })
    const next = { ...story.document, body: bodyOf('The gate stayed shut.') }
    await saveArticle(theDemo, { articleId: story.id, basedOn: 1, document: next })
    await moveArticle(theDemo, { articleId: story.id, slug: 'new-gate' })
    const shown = await getStory(editor, story.id)
    expect(shown).toMatchObject({
      publicState: 'public',
      publicRevision: { entry: 1, revision: 1, document: story.document },
      working: { number: 2, document: next, entries: [] },
      entries: [{ number: 1, kind: 'first', isRedacted: false }],
      seen: 1,
      path: `/${own.slug}/new-gate`,
      oldPaths: [story.path],
      gates: { kind: 'update', factsChanged: true },
    })
    expect(shown?.withdrawnText).toBeUndefined()
  })

  it('that is withdrawn says which text readers had, until that is redacted', async () => {
    const story = await published({ section: own, slug: 'shut-gate' })
    await database.setClock(at('10:00').toISOString())
    await withdrawArticle(theDemo, { articleId: story.id, seen: 1, reason: 'To be checked.' })
    const next = { ...story.document, body: bodyOf('The gate stayed shut.') }
    await saveArticle(theDemo, { articleId: story.id, basedOn: 1, document: next })
    const shown = await getStory(editor, story.id)
    expect(shown).toMatchObject({
      publicState: 'withdrawn',
      withdrawnText: { revision: 1, document: story.document },
      working: { number: 2, document: next },
      gates: { kind: 'reinstatement', factsChanged: false },
    })
    expect(shown?.publicRevision).toBeUndefined()
    await redactArticle(staff('editor-in-chief'), {
      articleId: story.id,
      revision: 1,
      reason: 'A court has ordered it.',
    })
    expect((await getStory(editor, story.id))?.withdrawnText).toEqual({ revision: 1, document: undefined })
  })
})

describe('my desk', () => {
  it('says what is mine, what waits for me, and puts neither there once it is out', async () => {
    const place = await section()
    const [writer, sub] = [
      await person('reporter', { sections: [place.id] }),
      await person('subeditor', { sections: [place.id] }),
    ]
    const boss = await person('editor', { sections: [place.id] })
    const story = await submitted(writer, { section: place })
    const lists = async (who: typeof writer) => {
      const { mine, waiting } = await listMyDesk(who)
      return [mine, waiting].map((list) => list.map(({ id }) => id).includes(story.id))
    }
    expect([await lists(writer), await lists(sub), await lists(boss)]).toEqual([
      [true, false],
      [false, true],
      [false, true],
    ])
    const document = { ...story.document, headline: 'By the sub' }
    await saveArticle(sub, { articleId: story.id, basedOn: 1, document })
    await submitArticle(sub, { articleId: story.id, revision: 2 })
    // Nobody approves what they wrote last.
    expect(await lists(sub)).toEqual([true, false])
    await publishArticle(boss, { articleId: story.id, seen: 0, reasons: aFlash })
    expect([await lists(writer), await lists(sub), await lists(boss)]).toEqual(Array(3).fill([false, false]))
  })
})

describe('the history of a story', () => {
  it('lists every saved state with the entries that show it, and compares two', async () => {
    const story = await published({ section: own })
    const document = { ...story.document, headline: 'Forty lorries', topics: [(await topic('Fruit')).id] }
    await saveArticle(theDemo, { articleId: story.id, basedOn: 1, document, kind: 'autosave' })
    await updateArticle(theDemo, { articleId: story.id, seen: 1 })
    expect((await listRevisions(editor, story.id))?.revisions).toMatchObject([
      { number: 2, basedOn: 1, kind: 'autosave', entries: [{ number: 2, kind: 'update' }] },
      { number: 1, kind: 'save', madeBy: { system: 'demo' }, entries: [{ number: 1, kind: 'first' }] },
    ])
    const compared = await compareRevisions(editor, story.id, { before: 1, after: 2 })
    expect(compared).toMatchObject({ before: { number: 1 }, after: { document }, changed: ['headline', 'topics'] })
    expect(compared?.named.topic).toMatchObject([{ label: 'Fruit' }])
    expect(await compareRevisions(editor, story.id, { before: 1, after: 9 })).toBeUndefined()
    for (const number of [0, -1, 1.5, Number.NaN, 1e12])
      expect(await getRevision(editor, story.id, number)).toBeUndefined()
  })

  it('turns its pages by number', async () => {
    const story = await draft({ section: own })
    for (let n = 1; n <= 51; n += 1) {
      await saveArticle(theDemo, { articleId: story.id, basedOn: n, document: story.document, kind: 'autosave' })
    }
    const first = await listRevisions(editor, story.id)
    const second = await listRevisions(editor, story.id, { before: first?.older })
    expect([
      first?.revisions.length,
      first?.older,
      second?.revisions.map(({ number }) => number),
      second?.older,
    ]).toEqual([50, '3', [2, 1], undefined])
    expect(await listRevisions(editor, story.id, { after: second?.newer })).toEqual(first)
  })
})

it('the log of a story reads as sentences, names people and sections, and leaves autosaves out', async () => {
  const [writer, sub] = [await person('reporter'), await person('subeditor')]
  const story = await submitted(writer, { section: own })
  await sendBackArticle(sub, { articleId: story.id, revision: 1, reason: 'Who says so?' })
  await saveArticle(writer, { articleId: story.id, basedOn: 1, document: story.document, kind: 'autosave' })
  await assignArticle(editor, { articleId: story.id, to: writer.id })
  const log = await listStoryLog(sub, story.id)
  const sentences = log?.lines.map((line) => storySentence(line, String))
  expect(sentences).toEqual([
    `Somebody who is gone gave the story to ${writer.name}.`,
    `${sub.name} sent revision 1 back: “Who says so?”.`,
    `${writer.name} submitted revision 1.`,
    expect.stringMatching(`^${writer.name} started the story in Section \\d+\\.$`),
  ])
})
