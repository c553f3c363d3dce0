import { and, eq } from 'drizzle-orm'
import { gateContext } from '#db/gate-context.ts'
import { revisions } from '#db/schema/index.ts'
import { isUnapproved } from '#domain/article-workflow.ts'
import type { EventDetails } from '#domain/event.ts'
import { fourEyes } from '#domain/four-eyes.ts'
import { type Gate, type GateContext, gatesOf } from '#domain/gates.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import { readLoggedReason } from '#domain/reasons.ts'
import { isOut } from '#domain/story-now.ts'
import { findReason } from './find-reason.ts'
import { findDocument, type OnDesk } from './on-desk.ts'

/** What whoever sends a text out says to the gates, and to having written it last. */
export type Answers = { reasons?: Partial<Record<Gate, string>>; ownTextReason?: string }

type Text = Answers & {
  kind: GateContext['kind']
  revision: number
  /** Undefined is now. */
  at: Date | undefined
  /** The revision that readers see until then. */
  replaces?: number
  /** What readers are told of the change. */
  note?: string
}

/** How a text got through. */
type Passed = {
  /** Not for the paper’s own hands, which answer to the database alone. */
  asked: boolean
  /** Whether nobody had approved it before. */
  approved: boolean
  ownText?: string
  answered: { gate: Gate; reason: string }[]
}

/**
 * Asks every gate for a text that is to go out, and who approves it where nobody has. Refuses at a gate that blocks and at one
 * whose reason is missing.
 */
export async function passGates(desk: OnDesk, text: Text): Promise<Passed> {
  if ('system' in desk.actor) return { asked: false, approved: false, answered: [] }
  const own = await approveInPassing(desk, text)
  const document = await findDocument(desk.tx, desk.id, text.revision)
  const { kind, replaces, note, at = desk.now } = text
  const context = await gateContext(desk.tx, {
    kind,
    sectionId: desk.sectionId,
    articleId: desk.id,
    document,
    replaces: replaces === undefined ? undefined : await findDocument(desk.tx, desk.id, replaces),
    at,
    note,
  })
  const open = gatesOf(document, context)
  const blocked = open.filter(({ level }) => level === 'block')
  if (blocked.length > 0) {
    throw new NewsroomError('refused', `This cannot go out yet. ${blocked.map(({ sentence }) => sentence).join(' ')}`)
  }
  const answered = open
    .filter(({ level }) => level === 'reason')
    .map(({ gate, sentence }) => ({ gate, sentence, reason: readLoggedReason(text.reasons?.[gate]) }))
  const unanswered = answered.filter(({ reason }) => reason === undefined)
  if (unanswered.length > 0) {
    const wanting = unanswered.map(({ sentence }) => sentence).join(' ')
    throw new NewsroomError('refused', `${wanting} Or say why it goes out as it is, in at most 300 signs.`)
  }
  return { asked: true, ...own, answered: answered.map(({ gate, reason = '' }) => ({ gate, reason })) }
}

/** What the log keeps of how texts got through. */
export function logged(...texts: Passed[]): EventDetails {
  const ownText = texts.find((text) => text.ownText !== undefined)?.ownText
  const answered = new Map(texts.flatMap((text) => text.answered).map(({ gate, reason }) => [gate, reason]))
  return {
    ...(texts.some((text) => text.approved) ? { approved: true } : {}),
    ...(ownText === undefined ? {} : { ownText }),
    ...(answered.size > 0 ? { gates: [...answered.keys()], gateReasons: [...answered.values()] } : {}),
  }
}

/** What goes out without having been approved is approved by whoever sends it; their own text needs a reason. */
async function approveInPassing(desk: OnDesk, { revision, ownTextReason }: Text) {
  const stage = revision === desk.working ? desk.stage : 'draft'
  if (!isUnapproved({ stage, workingIsOut: isOut(desk.entries, revision, desk.now) })) return { approved: false }
  const [row] = await desk.tx
    .select({ madeBy: revisions.madeBy })
    .from(revisions)
    .where(and(eq(revisions.articleId, desk.id), eq(revisions.number, revision)))
  switch (fourEyes(desk.actor, row?.madeBy ?? '', desk.sectionId)) {
    case 'another’s':
      return { approved: true }
    case 'with-reason':
      return {
        approved: true,
        ownText: findReason(ownTextReason, 'You wrote this last: say why nobody else approves it'),
      }
    case 'never':
      throw new NewsroomError('refused', 'You wrote this last: somebody else must approve it first.')
  }
}
