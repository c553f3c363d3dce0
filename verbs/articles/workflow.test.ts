import { and, eq, ne } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { db } from '#db/client.ts'
import { openStories } from '#db/schema/index.ts'
import {
  isUnapproved,
  type Stage,
  verbsNow,
  WORKFLOW,
  WORKFLOW_VERBS,
  type WorkflowVerb,
} from '#domain/article-workflow.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import { type PublicState, publicState, textBefore } from '#domain/publication.ts'
import { actorName } from '#domain/staff.ts'
import { storyNow } from '#domain/story-now.ts'
import { newId } from '#lib/id.ts'
import { documentOf, section, staff } from '#tests/factories/desk.ts'
import { articleOf, eventsOf, lastEventOf } from '#tests/factories/records.ts'
import { MINUTE, START } from '#tests/factories/timeline.ts'
import { aDesk, attempt } from '#tests/factories/workflow.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { openStory } from '#verbs/presence/open.ts'
import { listEntries } from './on-desk.ts'
import { startArticle } from './start.ts'

let database: TestDatabase
let place: { id: string; slug: string }
beforeAll(async () => {
  database = await testDatabase()
  place = await section()
})
afterAll(() => database.close())

/** What can be refused although it is offered: by its time, by what is scheduled, by which text it would empty. */
const byItsTime: WorkflowVerb[] = ['schedule', 'unschedule', 'update', 'correct', 'withdraw', 'embargo', 'redact']
const step = fc.record({
  verb: fc.constantFrom(...WORKFLOW_VERBS),
  /** Takes one of the verbs that are offered instead, so that a walk comes to the ends of the table. */
  offered: fc.option(fc.nat({ max: 99 }), { nil: undefined, freq: 2 }),
  who: fc.nat({ max: 5 }),
  /** Who has the story open meanwhile. */
  opens: fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.nat({ max: 5 }) }),
  wait: fc.constantFrom(0.1, 0.1, 0.1, 5, 40),
  ahead: fc.integer({ min: 1, max: 90 }),
})

it('every state is reached by the table alone, and what is refused changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 40 }), async (steps) => {
      const desk = await aDesk()
      const writers = new Map<number, string>()
      const redacted = new Set<unknown>()
      let now = START
      await database.setClock(new Date(now).toISOString())
      const [reporter = staff('reporter')] = desk
      const { subjectId: id } = await startArticle(reporter, {
        sectionId: place.id,
        slug: `walk-${newId()}`,
        document: documentOf(),
      })
      writers.set(1, actorName(reporter))
      for (const { verb: wanted, offered, who, opens, wait, ahead } of steps) {
        now += wait * MINUTE
        await database.setClock(new Date(now).toISOString())
        const person = desk[who] ?? reporter
        const opener = opens === undefined ? undefined : desk[opens]
        if (opener) await openStory(opener, { articleId: id }).catch(refusedOnly)
        const before = await look(id, new Date(now))
        const story = storyNow(
          {
            ...before,
            lastWriter: writers.get(before.working) ?? '',
            isMine: [...writers.values()].includes(actorName(person)),
            heldByOther: await isHeldBesides(person.id, id),
          },
          new Date(now),
        )
        const may = verbsNow({ staff: person, ...story }).map((one) => one.verb)
        const open = WORKFLOW_VERBS.filter((verb) => may.includes(verb))
        const verb = (offered === undefined ? undefined : open[offered % open.length]) ?? wanted
        const isOffered = may.includes(verb)
        const error = await attempt(verb, person, { articleId: id, ...before, now: new Date(now), ahead }).then(
          () => undefined,
          refusedOnly,
        )
        const after = await look(id, new Date(now))
        const what = `${verb} by a ${person.role} on ${before.stage}, ${before.state}`
        if (error === undefined) {
          expect([what, isOffered]).toEqual([what, true])
          expect([what, allows(verb, before, after)]).toEqual([what, true])
          expect(after.events).toBe(before.events + 1)
          const isOwn = story.lastWriter === actorName(person)
          const approves =
            verb === 'approve' || (['publish', 'schedule', 'update', 'correct'].includes(verb) && isUnapproved(story))
          if (approves)
            expect([what, (await lastEventOf(id))?.details.ownText]).toEqual([
              what,
              isOwn ? 'alone on shift' : undefined,
            ])
          if (verb === 'redact') redacted.add((await lastEventOf(id))?.details.revision)
          if (verb === 'save') writers.set(after.working, actorName(person))
        } else {
          const isEmptied = verb === 'reinstate' && redacted.has(textBefore(before.entries, new Date(now))?.revision)
          if (isOffered && !byItsTime.includes(verb) && !isEmptied)
            expect.fail(`${what} is offered, and refused: ${error.message}`)
          expect([what, after]).toEqual([what, before])
        }
      }
    }),
    { numRuns: 15 },
  )
}, 180_000)

function refusedOnly(error: unknown): NewsroomError {
  if (!(error instanceof NewsroomError)) throw error
  return error
}

const isHeldBesides = async (staffId: string, articleId: string) =>
  (await db().$count(openStories, and(eq(openStories.articleId, articleId), ne(openStories.staffId, staffId)))) > 0

async function look(id: string, now: Date) {
  const { stage, working, sectionId, slug, embargoUntil, embargoLift } = await articleOf(id)
  const entries = await listEntries(db(), id)
  const events = (await eventsOf(id)).length
  const state = publicState(entries, now)
  return {
    stage,
    working,
    sectionId,
    slug,
    embargoLift,
    embargoUntil: embargoUntil ?? undefined,
    entries,
    events,
    state,
  }
}

type Seen = Awaited<ReturnType<typeof look>>

/** Whether another revision than the working one has been let out. */
function isOfAnother(before: Seen, after: Seen) {
  const made = after.entries.slice(before.entries.length).at(-1)?.revision
  return made !== undefined && made !== before.working
}

function allows(verb: WorkflowVerb, before: Seen, after: Seen): boolean {
  const arrow: { from: readonly Stage[]; to?: Stage; seen: readonly PublicState[]; becomes?: readonly PublicState[] } =
    WORKFLOW[verb]
  return (
    arrow.from.includes(before.stage) &&
    arrow.seen.includes(before.state) &&
    after.stage === (isOfAnother(before, after) ? before.stage : (arrow.to ?? before.stage)) &&
    // The clocks stand still: what follows an entry of this very moment is a millisecond ahead.
    (arrow.becomes ?? [before.state]).includes(after.state)
  )
}
