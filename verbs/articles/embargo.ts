import { eq } from 'drizzle-orm'
import { articles } from '#db/schema/index.ts'
import { type EmbargoLift, mayLift } from '#domain/article-workflow.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import { isText, pendingAt } from '#domain/publication.ts'
import type { Actor } from '#domain/staff.ts'
import { isEmbargoed } from '#domain/story-now.ts'
import { enterText, enterUnscheduling } from './enter.ts'
import { type OnDesk, refuseUnlessNow, refuseUnlessSeen, transactOnArticle } from './on-desk.ts'

type Embargo = {
  articleId: string
  seen: number
  until: Date | 'indefinite'
  reason: string
  /** With whom it was agreed. */
  source?: string
  /** Who may end it before its hour; as before where there is one already. */
  whoMayLift?: EmbargoLift
  /** A story that was scheduled before the end goes out at the end instead. */
  reschedule?: boolean
}

/**
 * Puts a floor under the time at which a story may become public. What was scheduled before it is unscheduled, and entered
 * again at the hour it ends if the editor agrees. Refuses for a story that is or was public (withdraw it), and to loosen an
 * embargo for whoever may not lift it.
 */
export function embargoArticle(actor: Actor, input: Embargo) {
  return transactOnArticle(actor, 'embargo', input.articleId, async (desk) => {
    refuseUnlessSeen(desk, input.seen)
    refuseUnlessNow(desk, 'embargo')
    const { until } = input
    if (until !== 'indefinite' && until <= desk.now) {
      throw new NewsroomError('refused', 'That time is past. Choose when the embargo ends, or make it indefinite.')
    }
    const reason = input.reason.trim()
    if (reason === '') throw new NewsroomError('refused', 'Say why the story waits: the desk must know.')
    refuseToLoosen(desk, input)
    const early = pendingAt(desk.entries, desk.now).filter(
      (entry) => until === 'indefinite' || entry.publicFrom < until,
    )
    const first = early.find(isText)
    for (const entry of early.toReversed()) await enterUnscheduling(desk, entry)
    await desk.tx
      .update(articles)
      .set({
        embargoUntil: until === 'indefinite' ? 'infinity' : until.toISOString(),
        embargoReason: reason,
        embargoSource: input.source?.trim(),
        embargoLift: input.whoMayLift,
      })
      .where(eq(articles.id, desk.id))
    const again =
      input.reschedule && first?.revision !== undefined && until !== 'indefinite'
        ? // It has passed the gates when it was scheduled.
          await enterText(desk, { kind: 'first', revision: first.revision, at: until, asked: true })
        : undefined
    return {
      name: 'article.embargoed',
      subjectId: desk.id,
      details: {
        until: until === 'indefinite' ? 'indefinite' : until.toISOString(),
        unscheduled: early.map((entry) => entry.number),
        ...(again ? { rescheduled: again.number } : {}),
        lift: input.whoMayLift ?? desk.embargoLift,
      },
    }
  })
}

/** An embargo that others are to end is not ended by putting a shorter one in its place, nor by saying that anybody may. */
function refuseToLoosen(desk: OnDesk, { until, whoMayLift = desk.embargoLift }: Embargo) {
  if (!isEmbargoed(desk.embargoUntil, desk.now) || mayLift(desk.actor, desk.embargoLift)) return
  const isHeld = desk.embargoUntil === 'infinity'
  const ends = until === 'indefinite' ? Number.POSITIVE_INFINITY : until.getTime()
  const isShorter = ends < (isHeld ? Number.POSITIVE_INFINITY : Date.parse(desk.embargoUntil ?? ''))
  if (!isShorter && whoMayLift === desk.embargoLift) return
  throw new NewsroomError(
    'refused',
    'It was agreed that others end this embargo: you may make it longer only. Ask an editor of the whole paper, or the editor-in-chief.',
  )
}
