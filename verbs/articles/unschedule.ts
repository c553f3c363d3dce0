import { NewsroomError } from '#domain/newsroom-error.ts'
import { pendingAt } from '#domain/publication.ts'
import type { Actor } from '#domain/staff.ts'
import { enterUnscheduling } from './enter.ts'
import { refuseUnlessNow, refuseUnlessSeen, transactOnArticle } from './on-desk.ts'

/**
 * Takes back what has not happened yet: an entry, and everything scheduled after it that stands on it. Refuses what is due
 * within a second, because it is going out.
 */
export function unscheduleArticle(actor: Actor, input: { articleId: string; seen: number; entry?: number }) {
  return transactOnArticle(actor, 'unschedule', input.articleId, async (desk) => {
    refuseUnlessSeen(desk, input.seen)
    refuseUnlessNow(desk, 'unschedule')
    const pending = pendingAt(desk.entries, desk.now)
    const target = input.entry === undefined ? pending[0] : pending.find((entry) => entry.number === input.entry)
    if (!target) throw new NewsroomError('conflict', 'That is not scheduled any more. Load the story again.')
    const falling = pending.filter((entry) => entry === target || entry.publicFrom > target.publicFrom)
    for (const entry of falling.toReversed()) await enterUnscheduling(desk, entry)
    return {
      name: 'article.unscheduled',
      subjectId: desk.id,
      details: { entries: falling.map((entry) => entry.number) },
    }
  })
}
