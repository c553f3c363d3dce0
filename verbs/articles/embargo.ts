import { eq } from 'drizzle-orm'
import { articles } from '#db/schema/index.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import { isText, pendingAt } from '#domain/publication.ts'
import type { Actor } from '#domain/staff.ts'
import { enterText, enterUnscheduling } from './enter.ts'
import { refuseUnlessNow, refuseUnlessSeen, transactOnArticle } from './on-desk.ts'

type Embargo = {
  articleId: string
  seen: number
  until: Date | 'indefinite'
  reason: string
  /** A story that was scheduled before the end goes out at the end instead. */
  reschedule?: boolean
}

/**
 * Puts a floor under the time at which a story may become public. What was scheduled before it is unscheduled, and entered
 * again at the hour it ends if the editor agrees. Refuses for a story that is or was public: withdraw it.
 */
export function embargoArticle(actor: Actor, input: Embargo) {
  return transactOnArticle(actor, 'embargo', input.articleId, async (desk) => {
    refuseUnlessSeen(desk, input.seen)
    refuseUnlessNow(desk, 'embargo')
    const { until } = input
    if (until !== 'indefinite' && until <= desk.now) {
      throw new NewsroomError('refused', 'That time is past. Choose when the embargo ends, or make it indefinite.')
    }
    const early = pendingAt(desk.entries, desk.now).filter(
      (entry) => until === 'indefinite' || entry.publicFrom < until,
    )
    const first = early.find(isText)
    for (const entry of early.toReversed()) await enterUnscheduling(desk, entry)
    await desk.tx
      .update(articles)
      .set({
        embargoUntil: until === 'indefinite' ? 'infinity' : until.toISOString(),
        embargoReason: input.reason.trim(),
      })
      .where(eq(articles.id, desk.id))
    if (input.reschedule && first?.revision !== undefined && until !== 'indefinite') {
      await enterText(desk, { kind: 'first', revision: first.revision, at: until })
    }
    return {
      name: 'article.embargoed',
      subjectId: desk.id,
      details: {
        until: until === 'indefinite' ? 'indefinite' : until.toISOString(),
        unscheduled: early.map((entry) => entry.number),
      },
    }
  })
}
