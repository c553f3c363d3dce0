import fc from 'fast-check'
import type { publishedVersions } from '#db/schema/index.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import { correctArticle } from '#verbs/articles/correct.ts'
import { embargoArticle } from '#verbs/articles/embargo.ts'
import { liftEmbargo } from '#verbs/articles/lift.ts'
import { publishArticle } from '#verbs/articles/publish.ts'
import { reinstateArticle } from '#verbs/articles/reinstate.ts'
import { scheduleArticle } from '#verbs/articles/schedule.ts'
import { unscheduleArticle } from '#verbs/articles/unschedule.ts'
import { updateArticle } from '#verbs/articles/update.ts'
import { withdrawArticle } from '#verbs/articles/withdraw.ts'
import { theDemo } from './desk.ts'
import { entriesOf } from './records.ts'

export const MINUTE = 60_000
/** When a timeline begins. */
export const START = Date.UTC(2026, 10, 24, 6)

const ahead = fc.option(fc.integer({ min: 1, max: 90 }), { nil: undefined })
const some = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary })
/** What the desk may do next. */
export const step: fc.Arbitrary<Step> = fc.oneof(
  some(4, fc.record({ verb: fc.constantFrom('publish', 'reinstate') })),
  some(2, fc.record({ verb: fc.constantFrom('schedule'), ahead: fc.integer({ min: 1, max: 90 }) })),
  some(
    6,
    fc.record({
      verb: fc.constantFrom('update', 'correct'),
      ahead,
      pending: fc.constantFrom(undefined, 'drop', 'again'),
    }),
  ),
  some(3, fc.record({ verb: fc.constantFrom('withdraw'), ahead })),
  some(1, fc.record({ verb: fc.constantFrom('unschedule', 'lift') })),
  some(1, fc.record({ verb: fc.constantFrom('embargo'), ahead, reschedule: fc.boolean() })),
  some(4, fc.record({ verb: fc.constantFrom('wait'), ahead: fc.integer({ min: 1, max: 60 }) })),
)
export type Step = { verb: string; ahead?: number; pending?: 'drop' | 'again'; reschedule?: boolean }

/** What the records must say at a moment, in ten lines: the last standing entry not after it, unless it is a withdrawal. */
export function versionAt(entries: readonly (typeof publishedVersions.$inferSelect)[], moment: Date) {
  const takenBack = new Set(entries.map((entry) => entry.unschedules))
  let standing: (typeof entries)[number] | undefined
  for (const entry of entries) {
    if (entry.kind === 'unscheduling' || takenBack.has(entry.number) || entry.publicFrom > moment) continue
    if (!standing || entry.publicFrom > standing.publicFrom) standing = entry
  }
  return standing?.kind === 'withdrawal' ? undefined : standing?.number
}

/** Does one step to a story; what is refused changes nothing. */
export async function take(step: Step, articleId: string, now: number): Promise<void> {
  const seen = (await entriesOf(articleId)).length
  const at = step.ahead === undefined ? undefined : new Date(now + step.ahead * MINUTE)
  const again = { reschedule: { revision: 1, at: new Date((at?.getTime() ?? now) + 30 * MINUTE) } }
  const target = { articleId, seen, at, pending: step.pending === 'again' ? again : step.pending }
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
