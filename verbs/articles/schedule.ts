import { NewsroomError } from '#domain/newsroom-error.ts'
import { isStanding } from '#domain/publication.ts'
import type { Actor } from '#domain/staff.ts'
import { enterText, enterUnscheduling } from './enter.ts'
import { moveStage, type OnDesk, refuseUnlessNow, refuseUnlessSeen, transactOnArticle } from './on-desk.ts'
import { type Answers, logged, passGates } from './pass-gates.ts'

type Schedule = Answers & {
  articleId: string
  seen: number
  at: Date
  revision?: number
  /** The number of the scheduled entry that this takes the place of; must be said where its text is another. */
  replace?: number
}

/**
 * Sets the time from which a story will be public; needs no job to happen. Bound to a revision: a later save changes nothing
 * of it. Scheduling again replaces the earlier time, and with `replace` the earlier text, in one transaction. A change of a live
 * story is scheduled by `update`.
 */
export function scheduleArticle(actor: Actor, input: Schedule) {
  return transactOnArticle(actor, 'schedule', input.articleId, async (desk) => {
    refuseUnlessSeen(desk, input.seen)
    refuseUnlessNow(desk, 'schedule')
    if (input.at <= desk.now)
      throw new NewsroomError('refused', 'That time is past. Choose a time to come, or publish now.')
    const revision = input.revision ?? desk.working
    refuseUnlessReplaced(desk, revision, input.replace)
    const passed = await passGates(desk, { ...input, kind: 'first', revision })
    for (const entry of desk.entries.filter(isStanding)) await enterUnscheduling(desk, entry)
    const entry = await enterText(desk, { kind: 'first', revision, at: input.at, asked: passed.asked })
    if (revision === desk.working) await moveStage(desk, 'approved')
    return {
      name: 'article.scheduled',
      subjectId: desk.id,
      details: { entry: entry.number, revision, at: input.at.toISOString(), ...logged(passed) },
    }
  })
}

/** A person who schedules another text than the one that is set has been asked whether to replace it. */
function refuseUnlessReplaced(desk: OnDesk, revision: number, replace: number | undefined) {
  const set = desk.entries.find((entry) => isStanding(entry) && entry.kind === 'first')
  if (replace !== undefined && replace !== set?.number) {
    throw new NewsroomError('conflict', 'That is not scheduled any more. Load the story again.')
  }
  if (set === undefined || replace !== undefined || set.revision === revision || 'system' in desk.actor) return
  throw new NewsroomError(
    'conflict',
    `The story is scheduled with revision ${set.revision}. Say whether revision ${revision} replaces it.`,
  )
}
