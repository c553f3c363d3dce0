import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { getStory, getWithdrawal } from '#db/queries/reader/articles.ts'
import { documentOf, draft, published, theDemo } from '#tests/factories/desk.ts'
import { eventsOf, lastEventOf } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { saveArticle } from '#verbs/articles/save.ts'
import { scheduleArticle } from '#verbs/articles/schedule.ts'
import { unscheduleArticle } from '#verbs/articles/unschedule.ts'
import { updateArticle } from '#verbs/articles/update.ts'
import { withdrawArticle } from '#verbs/articles/withdraw.ts'
import { recordPassed } from './record.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const theClock = { system: 'clock' } as const
const record = () => recordPassed(theClock)
const CLOCK_EVENTS = ['article.became-public', 'article.ended']
const told = async ({ id }: { id: string }) => (await eventsOf(id)).filter((name) => CLOCK_EVENTS.includes(name))

// Each test has a day of its own, since the clock of a paper never goes back.
let day = 1
const at = (hour: string, later = 0) => new Date(`2026-11-${10 + day + later}T${hour}:00.000Z`)
const clock = (hour: string, later = 0) => database.setClock(at(hour, later).toISOString())
beforeEach(async () => {
  day += 2
  await clock('06:00')
})

/** A story that goes out at seven and is withdrawn at nine. */
async function scheduled() {
  const story = await draft()
  await scheduleArticle(theDemo, { articleId: story.id, seen: 0, at: at('07:00') })
  await withdrawArticle(theDemo, { articleId: story.id, seen: 1, at: at('09:00'), reason: 'It ends here.' })
  return story
}

it('while no worker lives for a day, everything happens on the second; what passed is recorded once one does', async () => {
  const [story, live] = [await scheduled(), await published()]
  await saveArticle(theDemo, { articleId: live.id, basedOn: 1, document: documentOf({ headline: 'Now with fruit' }) })
  await updateArticle(theDemo, { articleId: live.id, seen: 1, at: at('08:00') })
  const readers = async (hour: string) => {
    await clock(hour)
    const [shown, gone, changed] = [getStory(story.path), getWithdrawal(story.path), getStory(live.path)]
    return [(await shown)?.path, (await gone)?.reason, (await changed)?.headline]
  }
  expect(await readers('06:59')).toEqual([undefined, undefined, live.document.headline])
  expect(await readers('07:00')).toEqual([story.path, undefined, live.document.headline])
  expect(await readers('08:00')).toEqual([story.path, undefined, 'Now with fruit'])
  expect(await readers('09:00')).toEqual([undefined, 'It ends here.', 'Now with fruit'])
  await clock('06:00', 1)
  expect([await told(story), await told(live)]).toEqual([[], []])
  expect(await record()).toBe(3)
  expect(await told(story)).toEqual(CLOCK_EVENTS)
  expect(await told(live)).toEqual(['article.became-public'])
  expect(await lastEventOf(story.id)).toEqual({
    name: 'article.ended',
    actor: 'system:clock',
    details: { entry: 2, kind: 'withdrawal', at: at('09:00').toISOString() },
  })
  expect(await record()).toBe(0)
})

it('records each once, however many do it at once', async () => {
  const stories = [await scheduled(), await scheduled(), await scheduled()]
  await clock('10:00')
  // Until all four have seen the same six, the first of them is held by nobody who will keep it.
  const holder = await database.ownerPool.connect()
  await holder.query('begin')
  await holder.query('insert into paper.clock_records (article_id, number, recorded_at) values ($1, 1, now())', [
    stories[0]?.id,
  ])
  const recording = Promise.all([record(), record(), record(), record()])
  const waiting = "select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()"
  await expect.poll(async () => (await database.ownerPool.query(waiting)).rowCount, { timeout: 10_000 }).toBe(4)
  await holder.query('rollback')
  holder.release()
  const counts = await recording
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(6)
  for (const story of stories) expect(await told(story)).toEqual(CLOCK_EVENTS)
})

it('goes on where a worker was killed in the middle of a day of entries', async () => {
  const [first, second] = [await scheduled(), await scheduled()]
  await clock('06:00', 1)
  // As if it had been killed after the first of four.
  await database.ownerPool.query(
    'insert into paper.clock_records (article_id, number, recorded_at) values ($1, 1, paper_now())',
    [first.id],
  )
  expect(await record()).toBe(3)
  expect([await told(first), await told(second)]).toEqual([['article.ended'], CLOCK_EVENTS])
})

it('tells of one that it cannot record, records the rest, and tries again', async () => {
  const [broken, whole] = [await scheduled(), await scheduled()]
  await clock('10:00')
  const refuse = `alter table paper.clock_records add constraint broken check (article_id <> '${broken.id}') not valid`
  await database.ownerPool.query(refuse)
  const said: string[] = []
  expect(await recordPassed(theClock, (line) => said.push(line))).toBe(2)
  expect(said).toEqual([
    expect.stringMatching(`^The clock could not record entry 1 of story ${broken.id}: `),
    expect.stringMatching(`^The clock could not record entry 2 of story ${broken.id}: `),
  ])
  await database.ownerPool.query('alter table paper.clock_records drop constraint broken')
  await clock('06:00', 1)
  expect(await record()).toBe(2)
  expect([await told(broken), await told(whole)]).toEqual([CLOCK_EVENTS, CLOCK_EVENTS])
})

it('does not tell again of what a verb did at once, nor of what was taken back', async () => {
  const story = await published()
  await updateArticle(theDemo, { articleId: story.id, seen: 1 })
  const other = await draft()
  await scheduleArticle(theDemo, { articleId: other.id, seen: 0, at: at('07:00') })
  await unscheduleArticle(theDemo, { articleId: other.id, seen: 1 })
  await clock('08:00')
  expect(await record()).toBe(0)
  expect([await told(story), await told(other)]).toEqual([[], []])
})
