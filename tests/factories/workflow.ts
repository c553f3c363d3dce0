import type { WorkflowVerb } from '#domain/article-workflow.ts'
import { type Entry, isText, pendingAt } from '#domain/publication.ts'
import type { Role, Staff } from '#domain/staff.ts'
import { newId } from '#lib/id.ts'
import { approveArticle } from '#verbs/articles/approve.ts'
import { assignArticle } from '#verbs/articles/assign.ts'
import { correctArticle } from '#verbs/articles/correct.ts'
import { embargoArticle } from '#verbs/articles/embargo.ts'
import { liftEmbargo } from '#verbs/articles/lift.ts'
import { moveArticle } from '#verbs/articles/move.ts'
import { noteOnArticle } from '#verbs/articles/note.ts'
import { publishArticle } from '#verbs/articles/publish.ts'
import { recallArticle } from '#verbs/articles/recall.ts'
import { redactArticle } from '#verbs/articles/redact.ts'
import { reinstateArticle } from '#verbs/articles/reinstate.ts'
import { reviveArticle } from '#verbs/articles/revive.ts'
import { saveArticle } from '#verbs/articles/save.ts'
import { scheduleArticle } from '#verbs/articles/schedule.ts'
import { sendBackArticle } from '#verbs/articles/send-back.ts'
import { spikeArticle } from '#verbs/articles/spike.ts'
import { submitArticle } from '#verbs/articles/submit.ts'
import { takeOver } from '#verbs/articles/take-over.ts'
import { unscheduleArticle } from '#verbs/articles/unschedule.ts'
import { updateArticle } from '#verbs/articles/update.ts'
import { withdrawArticle } from '#verbs/articles/withdraw.ts'
import { aFlash, documentOf, staff } from './desk.ts'
import { hire } from './people.ts'
import { MINUTE } from './timeline.ts'

const A_DESK = ['reporter', 'reporter', 'subeditor', 'section-editor', 'editor', 'editor-in-chief'] satisfies Role[]

/** A desk of one of each who writes. */
export async function aDesk(): Promise<Staff[]> {
  const desk = A_DESK.map((role) => staff(role))
  for (const person of desk) await hire(person)
  return desk
}

type Attempt = {
  articleId: string
  working: number
  entries: readonly Entry[]
  now: Date
  /** Minutes from now, for what has a time. */
  ahead: number
}

/** Uses a verb as somebody would who has answered everything that could be asked. */
export function attempt(verb: WorkflowVerb, actor: Staff, { articleId, working, entries, now, ahead }: Attempt) {
  const at = new Date(now.getTime() + ahead * MINUTE)
  const answers = {
    reasons: { ...aFlash, 'correction-note': 'style only' },
    ownTextReason: 'alone on shift',
    articleId,
    seen: entries.length,
  }
  const read = { articleId, revision: working, reason: 'alone on shift' }
  // Which of two ways, by a number that is drawn anyway.
  const isOther = ahead % 2 === 0
  const isMerged = ahead % 3 === 0 && pendingAt(entries, now).some(isText)
  const pending = isMerged
    ? { reschedule: { revision: working, at: new Date(at.getTime() + 30 * MINUTE) } }
    : ('drop' as const)
  const set = entries.find((entry) => entry.kind === 'first' && entry.unscheduledBy === undefined)
  switch (verb) {
    case 'save':
      return saveArticle(actor, { articleId, basedOn: working, document: documentOf({ headline: `After ${working}` }) })
    case 'submit':
      return submitArticle(actor, read)
    case 'recall':
      return recallArticle(actor, read)
    case 'send-back':
      return sendBackArticle(actor, read)
    case 'approve':
      return approveArticle(actor, read)
    case 'publish':
      return publishArticle(actor, answers)
    case 'schedule':
      return scheduleArticle(actor, { ...answers, at, replace: set?.number })
    case 'unschedule':
      return unscheduleArticle(actor, answers)
    case 'update':
      return updateArticle(actor, { ...answers, at: isOther ? at : undefined, pending })
    case 'correct':
      return correctArticle(actor, { ...answers, note: 'It was forty.', pending })
    case 'withdraw':
      return withdrawArticle(actor, { ...answers, reason: 'Wrong.', at: isOther ? at : undefined })
    case 'reinstate':
      return reinstateArticle(actor, { ...answers, revision: isOther ? working : undefined })
    case 'embargo':
      return embargoArticle(actor, { ...answers, until: at, reason: 'The journal’s hour', reschedule: isOther })
    case 'lift':
      return liftEmbargo(actor, { articleId })
    case 'move':
      return moveArticle(actor, { articleId, slug: `moved-${newId()}` })
    case 'spike':
      return spikeArticle(actor, read)
    case 'revive':
      return reviveArticle(actor, read)
    case 'assign':
      return assignArticle(actor, { articleId, to: null })
    case 'note':
      return noteOnArticle(actor, { articleId, text: 'Call the ministry.' })
    case 'take-over':
      return takeOver(actor, { articleId })
    case 'redact':
      return redactArticle(actor, { ...read, revision: 1 + (ahead % working) })
  }
}
