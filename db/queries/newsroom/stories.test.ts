import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { StoryFilter } from '#domain/desk.ts'
import { ROLES, type Staff } from '#domain/staff.ts'
import { aFlash, approved, draft, published, section, staff, submitted, theDemo } from '#tests/factories/desk.ts'
import { person } from '#tests/factories/people.ts'
import { at, refused } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { assignArticle } from '#verbs/articles/assign.ts'
import { embargoArticle } from '#verbs/articles/embargo.ts'
import { saveArticle } from '#verbs/articles/save.ts'
import { scheduleArticle } from '#verbs/articles/schedule.ts'
import { spikeArticle } from '#verbs/articles/spike.ts'
import { withdrawArticle } from '#verbs/articles/withdraw.ts'
import { compareRevisions, getRevision, listRevisions } from './history.ts'
import { listStoryLog } from './log-of-story.ts'
import { listMyDesk } from './my-desk.ts'
import { listPicks } from './pickers.ts'
import { listPreviewLinks } from './preview.ts'
import { listStories } from './stories.ts'
import { getStory } from './story.ts'

let database: TestDatabase
let own: { id: string; slug: string }
let other: { id: string; slug: string }
beforeAll(async () => {
  database = await testDatabase()
  await database.setClock(START)
  own = await section()
  other = await section()
})
beforeEach(() => database.setClock(START))
afterAll(() => database.close())

const START = '2026-11-24T09:00:00.000Z'

const ids = (stories: readonly { id: string }[]) => stories.map(({ id }) => id)
const embargo = (articleId: string, until: Date) =>
  embargoArticle(theDemo, { articleId, seen: 0, until, reason: 'Agreed with the ministry' })

/** Everything the desk can be asked about a story: which of the questions know of it. */
async function answersAbout(who: Staff, id: string, headline: string): Promise<string[]> {
  const desk = await listMyDesk(who)
  const answers: Record<string, boolean> = {
    stories: ids((await listStories(who)).stories).includes(id),
    text: ids((await listStories(who, { text: headline })).stories).includes(id),
    story: (await getStory(who, id)) !== undefined,
    desk: ids([...desk.mine, ...desk.waiting, ...desk.embargoes, ...desk.goingOut.map(({ story }) => story)]).includes(
      id,
    ),
    revision: (await getRevision(who, id, 1)) !== undefined,
    revisions: (await listRevisions(who, id)) !== undefined,
    comparison: (await compareRevisions(who, id, { before: 1, after: 1 })) !== undefined,
    log: (await listStoryLog(who, id)) !== undefined,
    picks: ids(await listPicks(who, 'story', headline)).includes(id),
    links: (await listPreviewLinks(who, id)).length > 0,
  }
  return Object.keys(answers).filter((question) => answers[question])
}

const SEES = ['stories', 'text', 'story', 'revision', 'revisions', 'comparison', 'log', 'picks']

describe('who sees a story on the desk', () => {
  const headline = 'Harbour contract signed in secret'
  const table = ROLES.flatMap((role) =>
    (['everywhere', 'in its section', 'elsewhere'] as const).flatMap((scope) =>
      ([false, true] as const).flatMap((embargoed) =>
        (['started', 'wrote', 'assigned', 'nothing'] as const).map((part) => ({ role, scope, embargoed, part })),
      ),
    ),
  )
  // My desk shows the fifty embargoes that end first.
  let made = 0
  const nextEnd = () => {
    made += 1
    return new Date(at('23:00').getTime() - made * 60_000)
  }
  const seesEmbargoed = ['section-editor', 'editor', 'editor-in-chief']

  it.each(table)('$role $scope, embargoed: $embargoed, part in it: $part', async ({ role, scope, embargoed, part }) => {
    const sections = scope === 'everywhere' ? 'all' : [scope === 'in its section' ? own.id : other.id]
    const who = await person(role, { sections })
    const asWriter: Staff = { ...who, role: 'editor', sections: 'all' }
    const story =
      part === 'started'
        ? await submitted(asWriter, { section: own, headline })
        : await draft({ section: own, headline })
    if (part === 'wrote') {
      await saveArticle(asWriter, { articleId: story.id, basedOn: 1, document: { ...story.document, headline } })
      await saveArticle(theDemo, { articleId: story.id, basedOn: 2, document: { ...story.document, headline } })
    }
    if (part === 'assigned') {
      await database.ownerPool.query('update paper.articles set assigned_to = $1 where id = $2', [who.id, story.id])
    }
    if (embargoed) await embargo(story.id, nextEnd())
    const sees = scope !== 'elsewhere' && (!embargoed || part !== 'nothing' || seesEmbargoed.includes(role))
    const answers = await answersAbout(who, story.id, headline)
    expect(answers.filter((answer) => answer !== 'desk')).toEqual(sees ? SEES : [])
    if (!sees) expect(answers).toEqual([])
    if (sees && embargoed) expect(answers).toContain('desk')
  })

  it('tells nobody who is not on the desk anything', async () => {
    const nobody = undefined as unknown as Staff
    await expect(listStories(nobody)).rejects.toEqual(refused('signed-out'))
    await expect(listMyDesk(nobody)).rejects.toEqual(refused('signed-out'))
    await expect(getStory(nobody, own.id)).rejects.toEqual(refused('signed-out'))
  })

  it('answers an address that is no id like one of no story', async () => {
    for (const id of ['', 'x', "'; drop table paper.articles --", own.id]) {
      expect(await answersAbout(staff('editor'), id, 'no such words')).toEqual([])
    }
  })
})

describe('at the turn of the clock', () => {
  it('an embargo hides until its very end and not after', async () => {
    const who = await person('reporter')
    const story = await draft({ section: own, headline: 'Turn of the embargo' })
    await embargo(story.id, at('18:00'))
    await database.setClock('2026-11-24T17:59:59.999Z')
    expect(await answersAbout(who, story.id, 'Turn of the embargo')).toEqual([])
    expect(ids((await listMyDesk(staff('editor'))).embargoes)).toContain(story.id)
    await database.setClock('2026-11-24T18:00:00.000Z')
    expect(await answersAbout(who, story.id, 'Turn of the embargo')).toEqual(SEES)
    expect(ids((await listMyDesk(staff('editor'))).embargoes)).not.toContain(story.id)
  })

  it('a scheduled story and a scheduled withdrawal change lists and state on the millisecond', async () => {
    const editor = staff('editor')
    const story = await approved(theDemo, { section: own, headline: 'Turn of the hour' })
    await scheduleArticle(editor, { articleId: story.id, seen: 0, at: at('10:00'), reasons: aFlash })
    await withdrawArticle(editor, { articleId: story.id, seen: 1, reason: 'The licence ends.', at: at('11:00') })
    const look = async (clock: string) => {
      await database.setClock(clock)
      const states = ['never', 'scheduled', 'public', 'withdrawn'] as const
      const listed = await Promise.all(
        states.map((state) => listStories(editor, { public: state, text: 'Turn of the hour' })),
      )
      const { goingOut } = await listMyDesk(editor)
      const kinds = goingOut.filter((one) => one.story.id === story.id).map(({ entry }) => entry.kind)
      const full = await getStory(editor, story.id)
      expect(full?.at.toISOString()).toBe(clock)
      return [full?.publicState, states.filter((_, index) => (listed[index]?.stories.length ?? 0) > 0), kinds]
    }
    expect(await look('2026-11-24T09:59:59.999Z')).toEqual(['scheduled', ['scheduled'], ['first', 'withdrawal']])
    expect(await look('2026-11-24T10:00:00.000Z')).toEqual(['public', ['public'], ['withdrawal']])
    expect(await look('2026-11-24T10:59:59.999Z')).toEqual(['public', ['public'], ['withdrawal']])
    expect(await look('2026-11-24T11:00:00.000Z')).toEqual(['withdrawn', ['withdrawn'], []])
  })
})

describe('the list of stories', () => {
  const editor = staff('editor')
  const found = async (filter: StoryFilter) => ids((await listStories(editor, filter)).stories)

  it('is narrowed by each filter, to the working revision and not to what is out', async () => {
    const place = await section()
    const reader = await person('reporter')
    const one = await published({ section: place, headline: 'Lorries wait at the 100% gate', genre: 'news' })
    const two = await draft({ section: place, headline: 'پھل سڑ گیا', genre: 'review', language: 'ur' })
    const here = { section: place.id }
    await saveArticle(theDemo, { articleId: one.id, basedOn: 1, document: { ...one.document, genre: 'analysis' } })
    await assignArticle(editor, { articleId: two.id, to: reader.id, dueAt: at('12:00') })
    expect(await found(here)).toEqual([two.id, one.id])
    expect(await found({ ...here, genre: 'analysis' })).toEqual([one.id])
    expect(await found({ ...here, genre: 'news' })).toEqual([])
    expect(await found({ ...here, language: 'ur' })).toEqual([two.id])
    expect(await found({ ...here, text: 'gate LORRIES' })).toEqual([one.id])
    expect(await found({ ...here, text: '100%' })).toEqual([one.id])
    expect(await found({ ...here, text: '1_0' })).toEqual([])
    expect(await found({ ...here, text: 'پھل' })).toEqual([two.id])
    expect(await found({ ...here, assigned: reader.id })).toEqual([two.id])
    expect(await found({ ...here, assigned: 'nobody' })).toEqual([one.id])
    expect(await found({ ...here, public: 'never' })).toEqual([two.id])
    expect(await found({ ...here, due: 'set' })).toEqual([two.id])
    expect(await found({ ...here, due: 'soon' })).toEqual([two.id])
    await database.setClock('2026-11-24T12:00:00.001Z')
    expect(await found({ ...here, due: 'late' })).toEqual([two.id])
    expect(await found({ ...here, due: 'soon' })).toEqual([])
    await spikeArticle(editor, { articleId: two.id })
    expect(await found(here)).toEqual([one.id])
    expect(await found({ ...here, stage: 'spiked' })).toEqual([two.id])
  })

  it('shows each story once over its pages, also where many were worked on in the same moment', async () => {
    const place = await section()
    for (let n = 0; n < 53; n += 1) await draft({ section: place })
    const first = await listStories(editor, { section: place.id })
    const second = await listStories(editor, { section: place.id }, { before: first.older })
    expect([first.stories.length, second.stories.length, second.older]).toEqual([50, 3, undefined])
    expect(new Set(ids([...first.stories, ...second.stories])).size).toBe(53)
    const back = await listStories(editor, { section: place.id }, { after: second.newer })
    expect([ids(back.stories), back.newer, back.older]).toEqual([ids(first.stories), undefined, first.older])
    expect(ids((await listStories(editor, { section: place.id }, { before: 'mangled' })).stories)).toEqual(
      ids(first.stories),
    )
  })
})
