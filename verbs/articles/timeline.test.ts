import { asc, eq } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { db } from '#db/client.ts'
import { articles, publishedVersions } from '#db/schema/index.ts'
import { brokenLink } from '#domain/chain.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import { draft, section, theDemo } from '#tests/factories/desk.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { correctArticle } from './correct.ts'
import { embargoArticle } from './embargo.ts'
import { liftEmbargo } from './lift.ts'
import { publishArticle } from './publish.ts'
import { reinstateArticle } from './reinstate.ts'
import { scheduleArticle } from './schedule.ts'
import { unscheduleArticle } from './unschedule.ts'
import { updateArticle } from './update.ts'
import { withdrawArticle } from './withdraw.ts'

let database: TestDatabase
let place: { id: string; slug: string }
beforeAll(async () => {
  database = await testDatabase()
  place = await section()
})
afterAll(() => database.close())

const MINUTE = 60_000
const START = Date.UTC(2026, 10, 24, 6)

const ahead = fc.option(fc.integer({ min: 1, max: 90 }), { nil: undefined })
const some = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary })
const step: fc.Arbitrary<Step> = fc.oneof(
  some(4, fc.record({ verb: fc.constantFrom('publish', 'reinstate') })),
  some(2, fc.record({ verb: fc.constantFrom('schedule'), ahead: fc.integer({ min: 1, max: 90 }) })),
  some(6, fc.record({ verb: fc.constantFrom('update', 'correct'), ahead, drop: fc.boolean() })),
  some(3, fc.record({ verb: fc.constantFrom('withdraw'), ahead })),
  some(1, fc.record({ verb: fc.constantFrom('unschedule', 'lift') })),
  some(1, fc.record({ verb: fc.constantFrom('embargo'), ahead, reschedule: fc.boolean() })),
  some(4, fc.record({ verb: fc.constantFrom('wait'), ahead: fc.integer({ min: 1, max: 60 }) })),
)
type Step = { verb: string; ahead?: number; drop?: boolean; reschedule?: boolean }

/** What the records must say at a moment, in ten lines: the last standing entry not after it, unless it is a withdrawal. */
function model(entries: readonly (typeof publishedVersions.$inferSelect)[], moment: Date) {
  const takenBack = new Set(entries.map((entry) => entry.unschedules))
  let standing: (typeof entries)[number] | undefined
  for (const entry of entries) {
    if (entry.kind === 'unscheduling' || takenBack.has(entry.number) || entry.publicFrom > moment) continue
    if (!standing || entry.publicFrom > standing.publicFrom) standing = entry
  }
  return standing?.kind === 'withdrawal' ? undefined : standing?.number
}

const entriesOf = (id: string) =>
  db()
    .select()
    .from(publishedVersions)
    .where(eq(publishedVersions.articleId, id))
    .orderBy(asc(publishedVersions.number))

async function take(step: Step, articleId: string, now: number): Promise<void> {
  const seen = (await entriesOf(articleId)).length
  const at = step.ahead === undefined ? undefined : new Date(now + step.ahead * MINUTE)
  const target = { articleId, seen, at, pending: step.drop ? ('drop' as const) : undefined }
  const act = {
    publish: () => publishArticle(theDemo, { articleId, seen }),
    schedule: () => scheduleArticle(theDemo, { articleId, seen, at: at ?? new Date(now) }),
    unschedule: () => unscheduleArticle(theDemo, { articleId, seen }),
    update: () => updateArticle(theDemo, target),
    correct: () => correctArticle(theDemo, { ...target, note: 'It was forty.' }),
    withdraw: () => withdrawArticle(theDemo, { articleId, seen, at, reason: 'Wrong.' }),
    reinstate: () => reinstateArticle(theDemo, { articleId, seen }),
    embargo: () =>
      embargoArticle(theDemo, { articleId, seen, until: at ?? 'indefinite', reason: 'x', reschedule: step.reschedule }),
    lift: () => liftEmbargo(theDemo, { articleId }),
  }[step.verb]
  await act?.().catch((error: unknown) => {
    if (!(error instanceof NewsroomError)) throw error
  })
}

it('whatever the desk does, readers see what the entries say at every moment, and the chain holds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 20 }), async (steps) => {
      let now = START
      await database.setClock(new Date(now).toISOString())
      const story = await draft({ section: place })
      for (const one of steps) {
        now += one.verb === 'wait' ? (one.ahead ?? 1) * MINUTE : 5_000
        await database.setClock(new Date(now).toISOString())
        await take(one, story.id, now)
      }
      const entries = await entriesOf(story.id)
      expect(brokenLink(entries.map(asLink))).toBeUndefined()
      const [article] = await db().select().from(articles).where(eq(articles.id, story.id))
      const turns = entries.flatMap((e) => [-1, 0, 1].map((ms) => e.publicFrom.getTime() + ms))
      for (const moment of [START, now, ...turns, now + 1e9]) {
        await database.setClock(new Date(moment).toISOString())
        const { rows } = await database.readerPool.query('select number from readers.articles where id = $1', [
          story.id,
        ])
        const gone = await database.readerPool.query('select from readers.withdrawn where id = $1', [story.id])
        const expected = model(entries, new Date(moment))
        expect({ moment, number: rows[0]?.number }).toEqual({ moment, number: expected })
        const everPublic = article?.firstPublicFrom && article.firstPublicFrom.getTime() <= moment
        expect(gone.rowCount).toBe(everPublic && expected === undefined ? 1 : 0)
        if (article?.embargoUntil && expected !== undefined)
          expect(Date.parse(article.embargoUntil)).toBeLessThanOrEqual(moment)
      }
    }),
    { numRuns: 50 },
  )
}, 120_000)

const asLink = (entry: typeof publishedVersions.$inferSelect) => ({
  articleId: entry.articleId,
  number: entry.number,
  kind: entry.kind,
  imported: entry.imported,
  publicFrom: entry.publicFrom,
  madeAt: entry.madeAt,
  hash: entry.hash,
  revision: entry.revision ?? undefined,
  unschedules: entry.unschedules ?? undefined,
  follows: entry.follows ?? undefined,
  contentHash: entry.contentHash ?? undefined,
  previousHash: entry.previousHash ?? undefined,
})
