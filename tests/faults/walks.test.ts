import { randomInt } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { contributor, section, staff, theDemo, topic } from '#tests/factories/desk.ts'
import { hire } from '#tests/factories/people.ts'
import { START } from '#tests/factories/timeline.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { makeSource } from '#verbs/sources/make.ts'
import { isTimeUp, note, PATIENCE_MS, STEPS } from './counts.ts'
import { paperClock } from './paper-clock.ts'
import { openPrinted } from './printed.ts'
import { beginDay, type Day, dayFaults, round, type Wish } from './walk.ts'

const ROLES = ['reporter', 'subeditor', 'section-editor', 'editor', 'editor-in-chief'] as const
const STEPS_A_DAY = 100
const STORIES_A_DAY = 3

let database: TestDatabase
let clock: ReturnType<typeof paperClock>
let printed: Awaited<ReturnType<typeof openPrinted>>
beforeAll(async () => {
  database = await testDatabase()
  clock = paperClock(database, START)
  await database.setClock(new Date(START).toISOString())
  printed = await openPrinted(database, () => clock.now())
})
afterAll(async () => {
  await printed.close()
  await database.close()
})

const wish: fc.Arbitrary<Wish> = fc.record({
  verb: fc.nat(999),
  story: fc.nat(STORIES_A_DAY - 1),
  isWild: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
  ahead: fc.integer({ min: 1, max: 90 }),
})
const plan = fc.record({
  wishes: fc.array(wish, { minLength: ROLES.length, maxLength: ROLES.length }),
  waitMs: fc.oneof(
    fc.constant(0),
    fc.integer({ min: 1, max: 40 }).map((minutes) => minutes * 60_000),
  ),
})

it(
  'five people at once never leave the table, lose nothing, and readers see what the entries say after each step',
  async () => {
    const seed = randomInt(2 ** 31)
    const plans = fc.sample(plan, { seed, numRuns: STEPS / ROLES.length })
    let [accepted, rounds] = [0, 0]
    let day: Day | undefined
    for (const [index, { wishes, waitMs }] of plans.entries()) {
      if (isTimeUp()) break
      rounds++
      if (!day || index % (STEPS_A_DAY / ROLES.length) === 0) day = await newDay()
      accepted += await round(day, wishes, { clock, printed })
      for (const laterMs of [0, waitMs]) {
        await clock.stop(laterMs)
        const faults = await dayFaults(day, { clock, printed })
        expect({ seed, round: index, faults }).toEqual({ seed, round: index, faults: [] })
      }
    }
    // Else nobody did much.
    const steps = rounds * ROLES.length
    expect(accepted).toBeGreaterThan(steps / 4)
    const { hits, late, refused } = printed.counters()
    expect({ hits: hits > 0, late, refused }).toEqual({ hits: true, late: 0, refused: 0 })
    note(
      `${STEPS} steps by ${ROLES.length} people at once`,
      '0 off the table, lost, wrong',
      `0 in ${steps}; ${accepted} were accepted`,
    )
  },
  PATIENCE_MS,
)

async function newDay(): Promise<Day> {
  const places = [await section(), await section()]
  const source = await makeSource(theDemo, { slug: `source-${places[0]?.slug}`, name: 'AFP' })
  const furniture = {
    sectionId: places[0]?.id ?? '',
    contributorId: (await contributor()).id,
    topicId: (await topic()).id,
    sourceId: source.subjectId,
  }
  const people = ROLES.map((role) => staff(role))
  for (const person of people) await hire(person)
  const day: Day = { people, places, furniture, stories: [], done: [], latest: [] }
  await beginDay(day, STORIES_A_DAY)
  return day
}
