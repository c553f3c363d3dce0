import { NewsroomError } from '#domain/newsroom-error.ts'
import { publicState } from '#domain/publication.ts'
import type { Actor } from '#domain/staff.ts'
import { enterText, enterUnscheduling } from './enter.ts'
import { refuseUnlessSeen, transactOnArticle } from './on-desk.ts'
import { refuseIfPublicBefore } from './publish.ts'

/**
 * Sets the time from which a story will be public; needs no job to happen. Bound to a revision: a later save changes nothing
 * of it. Scheduling again replaces the earlier time, in one transaction. A change of a live story is scheduled by `update`.
 */
export function scheduleArticle(actor: Actor, input: { articleId: string; seen: number; at: Date; revision?: number }) {
  return transactOnArticle(actor, 'schedule', input.articleId, async (desk) => {
    refuseUnlessSeen(desk, input.seen)
    refuseIfPublicBefore(desk)
    if (input.at <= desk.now)
      throw new NewsroomError('refused', 'That time is past. Choose a time to come, or publish now.')
    if (publicState(desk.entries, desk.now) === 'scheduled') {
      for (const entry of desk.entries.filter((e) => e.kind !== 'unscheduling' && e.unscheduledBy === undefined)) {
        await enterUnscheduling(desk, entry)
      }
    }
    const revision = input.revision ?? desk.working
    const entry = await enterText(desk, { kind: 'first', revision, at: input.at })
    return {
      name: 'article.scheduled',
      subjectId: desk.id,
      details: { entry: entry.number, revision, at: input.at.toISOString() },
    }
  })
}
