import type { EventName } from '#domain/event.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import {
  type ChangeKind,
  type Entry,
  isText,
  pendingAt,
  publicAt,
  standingAt,
  textBefore,
} from '#domain/publication.ts'
import type { Actor } from '#domain/staff.ts'
import { enterText, enterUnscheduling } from './enter.ts'
import { moveStage, type OnDesk, refuseUnlessNow, refuseUnlessSeen, transactOnArticle } from './on-desk.ts'
import { type Answers, logged, passGates } from './pass-gates.ts'
import { type Rescheduling, reschedule } from './reschedule.ts'

export type Change = Answers & {
  articleId: string
  seen: number
  revision?: number
  /** The published version that the change was written on; by default the one readers see. */
  follows?: number
  /** From when; now by default. */
  at?: Date
  /** What becomes of changes that are scheduled already: none may be, unless they are dropped, or merged and scheduled again. */
  pending?: 'drop' | { reschedule: Rescheduling }
  /** An import's entry, which may lie in the past. */
  imported?: boolean
}

type Kind = { verb: 'update' | 'correct'; kind: ChangeKind; note?: string; event: EventName }

/** Enters the next version of a live story; shared by update and correct. */
export function changeArticle(actor: Actor, { verb, kind, note, event, ...input }: Change & Kind) {
  return transactOnArticle(actor, verb, input.articleId, async (desk) => {
    refuseUnlessSeen(desk, input.seen)
    if (!input.imported) {
      refuseUnlessNow(desk, verb)
      refuseUnlessLive(desk, input.at ?? desk.now)
    }
    const pending = input.imported ? [] : pendingAt(desk.entries, desk.now).filter(isText)
    refuseUnlessSettled(pending, input.pending)
    const revision = input.revision ?? desk.working
    const replaces = publicAt(desk.entries, desk.now)?.revision
    const passed = await passGates(desk, { ...input, kind, revision, at: input.at, replaces, note })
    const again = typeof input.pending === 'object' ? input.pending.reschedule : undefined
    const passedAgain = again && (await passGates(desk, { ...input, kind: 'update', ...again, replaces: revision }))
    for (const entry of pending.toReversed()) await enterUnscheduling(desk, entry)
    refuseUnlessWrittenOn(desk, input)
    const { imported, at } = input
    const entry = await enterText(desk, { kind, revision, at, note, imported, asked: passed.asked })
    const later = again && (await reschedule(desk, again, pending.at(-1), passed.asked))
    if (revision === desk.working || again?.revision === desk.working) await moveStage(desk, 'approved')
    return {
      name: event,
      subjectId: desk.id,
      details: {
        entry: entry.number,
        kind,
        revision,
        ...(at ? { at: at.toISOString() } : {}),
        ...(later ? { rescheduled: later.number, rescheduledAt: later.publicFrom.toISOString() } : {}),
        ...logged(passed, ...(passedAgain ? [passedAgain] : [])),
      },
    }
  })
}

/** Refuses a moment at which readers would not see the change: past, or after the story is withdrawn. */
export function refuseUnlessLive(desk: OnDesk, at: Date) {
  if (at < desk.now) throw new NewsroomError('refused', 'That time is past. Choose a time to come, or change it now.')
  if (standingAt(desk.entries, at)?.kind !== 'withdrawal') return
  throw new NewsroomError('refused', 'The story is to be withdrawn before that. Unschedule the withdrawal first.')
}

function refuseUnlessSettled(pending: readonly Entry[], settled: Change['pending']) {
  if (pending.length > 0 && settled === undefined) {
    throw new NewsroomError(
      'conflict',
      'A change of this story is scheduled. Drop it, or merge it into this one and schedule it again.',
    )
  }
  if (pending.length === 0 && typeof settled === 'object') {
    throw new NewsroomError('conflict', 'That is not scheduled any more. Load the story again.')
  }
}

function refuseUnlessWrittenOn(desk: OnDesk, { follows, at }: Change) {
  const before = textBefore(desk.entries, at ?? desk.now)
  if (follows === undefined || follows === before?.number) return
  throw new NewsroomError(
    'conflict',
    `This was written on version ${follows}, and version ${before?.number ?? 0} is out. Merge the two first.`,
  )
}
