import type { EventName } from '#domain/event.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import {
  type ChangeKind,
  isText,
  pendingAt,
  publicAt,
  publicState,
  standingAt,
  textBefore,
} from '#domain/publication.ts'
import type { Actor, Verb } from '#domain/staff.ts'
import { enterText, enterUnscheduling } from './enter.ts'
import { type OnDesk, refuseUnlessSeen, transactOnArticle } from './on-desk.ts'

export type Change = {
  articleId: string
  seen: number
  revision?: number
  /** The published version that the change was written on; by default the one readers see. */
  follows?: number
  /** From when; now by default. */
  at?: Date
  /** What becomes of changes that are scheduled already: none may be, unless they are dropped. */
  pending?: 'drop'
  /** An import's entry, which may lie in the past. */
  imported?: boolean
}

/** Enters the next version of a live story; shared by update and correct. */
export function changeArticle(
  actor: Actor,
  { verb, kind, note, event, ...input }: Change & { verb: Verb; kind: ChangeKind; note?: string; event: EventName },
) {
  return transactOnArticle(actor, verb, input.articleId, async (desk) => {
    refuseUnlessSeen(desk, input.seen)
    const at = input.at ?? desk.now
    if (!input.imported) refuseUnlessLive(desk, at)
    const pending = input.imported ? [] : pendingAt(desk.entries, desk.now).filter(isText)
    if (pending.length > 0 && input.pending !== 'drop') {
      throw new NewsroomError(
        'conflict',
        'A change of this story is scheduled. Drop it, or merge it into this one and schedule it again.',
      )
    }
    for (const entry of pending.toReversed()) await enterUnscheduling(desk, entry)
    const before = textBefore(desk.entries, at)
    if (input.follows !== undefined && input.follows !== before?.number) {
      throw new NewsroomError(
        'conflict',
        `This was written on version ${input.follows}, and version ${before?.number ?? 0} is out. Merge the two first.`,
      )
    }
    const revision = input.revision ?? desk.working
    const entry = await enterText(desk, { kind, revision, at: input.at, note, imported: input.imported })
    return {
      name: event,
      subjectId: desk.id,
      details: { entry: entry.number, kind, revision, ...(input.at ? { at: input.at.toISOString() } : {}) },
    }
  })
}

function refuseUnlessLive(desk: OnDesk, at: Date) {
  if (at < desk.now) throw new NewsroomError('refused', 'That time is past. Choose a time to come, or change it now.')
  if (publicAt(desk.entries, desk.now)) {
    if (standingAt(desk.entries, at)?.kind !== 'withdrawal') return
    throw new NewsroomError('refused', 'The story is to be withdrawn before that. Unschedule the withdrawal first.')
  }
  throw new NewsroomError(
    'refused',
    publicState(desk.entries, desk.now) === 'withdrawn'
      ? 'The story is withdrawn. Reinstate it with the new text.'
      : 'The story is not public yet. Publish or schedule it.',
  )
}
