import { NewsroomError } from '#domain/newsroom-error.ts'
import { isText, pendingAt, standingAt } from '#domain/publication.ts'
import type { Actor } from '#domain/staff.ts'
import { enterUnscheduling, enterWithdrawal } from './enter.ts'
import { type OnDesk, refuseUnlessNow, refuseUnlessSeen, transactOnArticle } from './on-desk.ts'

/** What is due this soon goes out before it could be taken back: the database asks for a second at commit. */
const GOING_OUT_MS = 2000

type Withdrawal = {
  articleId: string
  seen: number
  /** Readers are told it in place of the story. */
  reason: string
  /** From when; now by default. */
  at?: Date
  imported?: boolean
}

/**
 * Takes a story away from readers, who get 410 and the reason from then on. What is scheduled behind it is unscheduled in the
 * same transaction; what is going out this second is withdrawn right after.
 */
export function withdrawArticle(actor: Actor, input: Withdrawal) {
  return transactOnArticle(actor, 'withdraw', input.articleId, async (desk) => {
    refuseUnlessSeen(desk, input.seen)
    const reason = input.reason.trim()
    if (reason === '') throw new NewsroomError('refused', 'Give readers a reason: it stands in place of the story.')
    if (!input.imported) refuseUnlessNow(desk, 'withdraw')
    if (input.at && !input.imported && input.at <= desk.now) {
      throw new NewsroomError('refused', 'That time is past. Choose a time to come, or withdraw the story now.')
    }
    const at = input.at ?? (await unscheduleAll(desk))
    if (input.at && !input.imported) await unscheduleBehind(desk, input.at)
    const standing = standingAt(desk.entries, at ?? desk.now)
    if (!standing) throw new NewsroomError('refused', 'The story is not public. Unschedule it instead.')
    if (!isText(standing)) throw new NewsroomError('refused', 'The story is withdrawn already.')
    const entry = await enterWithdrawal(desk, at, reason, input.imported)
    return {
      name: 'article.withdrawn',
      subjectId: desk.id,
      details: { entry: entry.number, ...(input.at ? { at: input.at.toISOString() } : {}) },
    }
  })
}

/** Unschedules what is pending; says the moment right after what is going out this second, if anything is. */
async function unscheduleAll(desk: OnDesk): Promise<Date | undefined> {
  const pending = pendingAt(desk.entries, desk.now)
  const surely = new Date(desk.now.getTime() + GOING_OUT_MS)
  for (const entry of pending.filter((e) => e.publicFrom > surely).toReversed()) await enterUnscheduling(desk, entry)
  const last = pending.findLast((entry) => entry.publicFrom <= surely)
  return last && new Date(last.publicFrom.getTime() + 1)
}

async function unscheduleBehind(desk: OnDesk, at: Date) {
  for (const entry of pendingAt(desk.entries, at).toReversed()) await enterUnscheduling(desk, entry)
  const same = pendingAt(desk.entries, desk.now).find((entry) => entry.publicFrom.getTime() === at.getTime())
  if (same) await enterUnscheduling(desk, same)
}
