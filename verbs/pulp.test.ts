import { setImmediate } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { PULP_CHANNEL } from '#db/pulp-channel.ts'
import type { ArticleDocument } from '#domain/article-document.ts'
import { contributor, documentOf, draft, published, section, theDemo, topic } from '#tests/factories/desk.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { correctArticle } from './articles/correct.ts'
import { embargoArticle } from './articles/embargo.ts'
import { liftEmbargo } from './articles/lift.ts'
import { moveArticle } from './articles/move.ts'
import { publishArticle } from './articles/publish.ts'
import { reinstateArticle } from './articles/reinstate.ts'
import { saveArticle } from './articles/save.ts'
import { scheduleArticle } from './articles/schedule.ts'
import { unscheduleArticle } from './articles/unschedule.ts'
import { updateArticle } from './articles/update.ts'
import { withdrawArticle } from './articles/withdraw.ts'
import { setSplash } from './fronts/set-splash.ts'
import { changeSettings } from './settings/change.ts'

const process_ = globalThis as { [key: symbol]: ((tags: readonly string[]) => Promise<void>) | undefined }
const committed = Symbol.for('broadsheet.committed')
let database: TestDatabase
let heard: (readonly string[])[]

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(() => {
  heard = []
  process_[committed] = async (tags) => void heard.push(tags)
})
afterEach(() => {
  process_[committed] = undefined
})

const ask = async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []) =>
  (await database.ownerPool.query<Row>(text, values)).rows

const number = async () => Number((await ask<{ number: string }>('select number from paper.pulp_sequence'))[0]?.number)

/** What a verb pulps: told to this process, kept for the others, and counted, one and the same. */
async function pulpedBy(verb: () => Promise<unknown>): Promise<string[]> {
  const before = await number()
  heard = []
  await verb()
  const kept = await ask<{ number: string; tags: string[] }>(
    'select number, tags from paper.pulps where number > $1 order by number',
    [before],
  )
  expect(kept.map((one) => one.tags)).toEqual(heard)
  expect(kept.map((one) => Number(one.number))).toEqual(kept.map((_, i) => before + 1 + i))
  expect(await number()).toBe(before + kept.length)
  return kept.flatMap((one) => one.tags).sort()
}

let hashes = 0
async function picture() {
  hashes += 1
  const hash = hashes.toString(16).padStart(64, '0')
  const [row] = await ask<{ id: string }>(
    `insert into paper.pictures (id, content_hash, width, height, renditions, alt, caption, credit, made_at)
      values (gen_random_uuid(), $1, 10, 10, '[]', 'A gate', '', 'Sher Ali', now()) returning id`,
    [hash],
  )
  return { id: row?.id ?? '', hash }
}

/** A story with one of everything, and the tags of all its surfaces. */
async function full(make: typeof draft = draft) {
  const [place, subject, author, lead] = [await section(), await topic(), await contributor(), await picture()]
  const furniture: Partial<ArticleDocument> = {
    topics: [subject.id],
    bylines: [{ contributorId: author.id, role: 'author' }],
    lead: { pictureId: lead.id, caption: null },
  }
  const story = await make({ section: place, ...furniture })
  const tags = [
    `article:${story.id}`,
    `section:${place.id}`,
    `topic:${subject.id}`,
    `contributor:${author.id}`,
    `picture:${lead.hash}`,
    'lists',
    'corrections',
  ].sort()
  return { story, articleId: story.id, tags, furniture }
}

const inAnHour = () => new Date(Date.now() + 3_600_000)

describe('every surface of a story is pulped', () => {
  it('by publishing it', async () => {
    const { articleId, tags } = await full()
    expect(await pulpedBy(() => publishArticle(theDemo, { articleId, seen: 0 }))).toEqual(tags)
  })

  it('by scheduling it, and by taking that back', async () => {
    const { articleId, tags } = await full()
    expect(await pulpedBy(() => scheduleArticle(theDemo, { articleId, seen: 0, at: inAnHour() }))).toEqual(tags)
    expect(await pulpedBy(() => unscheduleArticle(theDemo, { articleId, seen: 1 }))).toEqual(tags)
  })

  it('by an embargo, which takes it off the schedule, while lifting one changes nothing', async () => {
    const { articleId, tags } = await full()
    await scheduleArticle(theDemo, { articleId, seen: 0, at: inAnHour() })
    const embargo = { articleId, seen: 1, until: 'indefinite', reason: 'x' } as const
    expect(await pulpedBy(() => embargoArticle(theDemo, embargo))).toEqual(tags)
    expect(await pulpedBy(() => liftEmbargo(theDemo, { articleId }))).toEqual([])
  })

  it('by correcting it, withdrawing it with its pictures, and reinstating it', async () => {
    const { articleId, tags } = await full(published)
    expect(await pulpedBy(() => correctArticle(theDemo, { articleId, seen: 1, note: 'Forty.' }))).toEqual(tags)
    expect(await pulpedBy(() => withdrawArticle(theDemo, { articleId, seen: 2, reason: 'Wrong.' }))).toEqual(tags)
    expect(await pulpedBy(() => reinstateArticle(theDemo, { articleId, seen: 3 }))).toEqual(tags)
  })

  it('also those it leaves by a change, and those it comes to', async () => {
    const { articleId, tags } = await full(published)
    const [subject, author, lead] = [await topic(), await contributor(), await picture()]
    const document = documentOf({
      topics: [subject.id],
      bylines: [{ contributorId: author.id, role: 'author' }],
      lead: { pictureId: lead.id, caption: null },
    })
    await saveArticle(theDemo, { articleId, basedOn: 1, document })
    const now = [...tags, `topic:${subject.id}`, `contributor:${author.id}`, `picture:${lead.hash}`].sort()
    expect(await pulpedBy(() => updateArticle(theDemo, { articleId, seen: 1 }))).toEqual(now)
  })

  it('in both sections, by moving it', async () => {
    const { articleId, tags } = await full(published)
    const place = await section()
    const moved = [...tags, `section:${place.id}`].sort()
    expect(await pulpedBy(() => moveArticle(theDemo, { articleId, sectionId: place.id }))).toEqual(moved)
  })
})

describe('what stands around the stories', () => {
  it('is pulped with everything: a section, the settings', async () => {
    expect(await pulpedBy(() => section())).toEqual(['paper'])
    expect(await pulpedBy(() => changeSettings(theDemo, { name: 'The Gate' }))).toEqual(['paper'])
  })

  it('is pulped in the lists: a splash', async () => {
    const { articleId } = await full(published)
    expect(await pulpedBy(() => setSplash(theDemo, { articleId, until: inAnHour() }))).toEqual(['lists'])
  })
})

describe('nothing is pulped', () => {
  it('by what only the desk sees', async () => {
    const place = await section()
    const { articleId, furniture } = await full()
    expect(await pulpedBy(() => draft({ section: place }))).toEqual([])
    expect(
      await pulpedBy(() => saveArticle(theDemo, { articleId, basedOn: 1, document: documentOf(furniture) })),
    ).toEqual([])
    expect(await pulpedBy(() => topic())).toEqual([])
    expect(await pulpedBy(() => contributor())).toEqual([])
  })

  it('by a verb that was refused', async () => {
    const { articleId } = await full()
    const verb = () => withdrawArticle(theDemo, { articleId, seen: 0, reason: 'Wrong.' })
    expect(await pulpedBy(() => expect(verb()).rejects.toThrow('not public'))).toEqual([])
  })

  it('by a verb that the database refuses at commit, and nobody is told', async () => {
    const { articleId, tags } = await full()
    const told = await listening()
    await ask(`create function public.refuse() returns trigger language plpgsql as $$ begin raise 'not now'; end $$`)
    await ask(`create constraint trigger refuse after insert on paper.events deferrable initially deferred
      for each row execute function public.refuse()`)
    const verb = () => publishArticle(theDemo, { articleId, seen: 0 })
    expect(await pulpedBy(() => expect(verb()).rejects.toThrow())).toEqual([])
    await ask('drop trigger refuse on paper.events')
    expect(await pulpedBy(verb)).toEqual(tags)
    expect(await told.end()).toEqual([String(await number())])
  })
})

/** Hears what other processes are told. */
async function listening() {
  const client = new pg.Client({ connectionString: database.ownerUrl })
  const told: (string | undefined)[] = []
  client.on('notification', ({ payload }) => told.push(payload))
  await client.connect()
  await client.query(`listen ${PULP_CHANNEL}`)
  return {
    async end() {
      await client.query('select')
      await client.end()
      return told
    },
  }
}

it('whoever makes a change does not go on before it can be seen and this process has pulped', async () => {
  const { articleId } = await full()
  const seen: unknown[] = []
  process_[committed] = async () => {
    seen.push((await database.readerPool.query('select from readers.articles where id = $1', [articleId])).rowCount)
    await setImmediate()
    seen.push('pulped')
  }
  await publishArticle(theDemo, { articleId, seen: 0 })
  expect(seen).toEqual([1, 'pulped'])
})

it('numbers come in the order of the commits and without a gap, however many publish at once', async () => {
  const stories = await Promise.all(Array.from({ length: 10 }, async () => (await full()).articleId))
  const before = await number()
  const publics = 'select count(*)::int from readers.articles where id = any($2::uuid[])'
  const look = () =>
    ask<{ number: number; kept: number; seen: number }>(
      `select number::int - $1::int as number, (select count(*)::int from paper.pulps where number > $1) as kept,
        (${publics}) as seen from paper.pulp_sequence`,
      [before, stories],
    )
  let isDone = false
  heard = []
  const publishing = Promise.all(stories.map((articleId) => publishArticle(theDemo, { articleId, seen: 0 }))).finally(
    () => {
      isDone = true
    },
  )
  // Whoever knows a number sees everything that was counted up to it.
  while (!isDone) for (const { number: known, kept, seen } of await look()) expect([kept, seen]).toEqual([known, known])
  await publishing
  expect(await look()).toEqual([{ number: 10, kept: 10, seen: 10 }])
  expect(heard.length).toBe(10)
})
