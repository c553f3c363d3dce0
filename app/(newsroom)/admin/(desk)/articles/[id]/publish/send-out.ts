import { z } from 'zod'
import { articleId, localTime, paperMoment, revision, seen } from '#app/(newsroom)/admin/(desk)/articles/fields.ts'
import { flashOwnText, flashReasons } from '#components/newsroom/publish/flash.ts'
import { GATES, type Gate } from '#domain/gates.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { Staff } from '#domain/staff.ts'
import { assertNever } from '#lib/assert-never.ts'
import { correctArticle } from '#verbs/articles/correct.ts'
import { publishArticle } from '#verbs/articles/publish.ts'
import { reinstateArticle } from '#verbs/articles/reinstate.ts'
import { scheduleArticle } from '#verbs/articles/schedule.ts'
import { updateArticle } from '#verbs/articles/update.ts'

const DEEDS = ['publish', 'flash', 'schedule', 'change', 'schedule-change', 'reinstate'] as const
const KINDS = ['update', 'correction', 'clarification', 'retraction'] as const

/** What the form sends; reasons come under the name of their gate. */
export const sending = z.looseObject({
  articleId,
  revision,
  seen,
  deed: z.enum(DEEDS, 'Press one of the buttons.'),
  at: localTime,
  kind: z.enum(KINDS).default('update'),
  note: z.string().trim().max(1000).default(''),
  pending: z.enum(['drop', 'reschedule']).optional(),
  out: revision.optional(),
  later: revision.optional(),
  laterAt: localTime,
  replace: revision.optional(),
})
type Sending = z.infer<typeof sending>

/** The verb that the button which was pressed stands for. */
export async function sendOut(staff: Staff, sent: Sending) {
  const { articleId: id, revision: number, seen: newest, deed, replace } = sent
  const answers = { reasons: reasonsIn(sent), ownTextReason: given(sent, 'own') }
  const text = { articleId: id, seen: newest, revision: number, ...answers }
  switch (deed) {
    case 'publish':
      refuseTime(sent)
      return publishArticle(staff, text)
    case 'flash':
      return publishArticle(staff, {
        ...text,
        reasons: flashReasons(answers.reasons),
        ownTextReason: flashOwnText(answers.ownTextReason),
      })
    case 'schedule':
      return scheduleArticle(staff, { ...text, at: await timeOf(sent), replace })
    case 'change':
      refuseTime(sent)
      return change(staff, sent, text)
    case 'schedule-change':
      return change(staff, sent, { ...text, at: await timeOf(sent) })
    case 'reinstate':
      return reinstateArticle(staff, { ...text, note: sent.note || undefined })
    default:
      return assertNever(deed)
  }
}

type Text = Parameters<typeof updateArticle>[1]

async function change(staff: Staff, { kind, note, pending, out, later, laterAt }: Sending, text: Text) {
  const at = pending === 'reschedule' ? await paperMoment(laterAt) : undefined
  const settled =
    at && later !== undefined
      ? { ...text, revision: out ?? text.revision, pending: { reschedule: { revision: later, at } } }
      : { ...text, pending: pending === 'drop' ? pending : undefined }
  return kind === 'update'
    ? updateArticle(staff, { ...settled, note: note || undefined })
    : correctArticle(staff, { ...settled, kind, note })
}

/** Whoever has typed a time means it: nothing goes out at once because Enter was pressed in that field. */
function refuseTime({ at }: Sending) {
  if (at !== '')
    throw new NewsroomError('refused', 'A time is set. Press Schedule, or empty the time to let it out now.')
}

async function timeOf({ at }: Sending): Promise<Date> {
  const moment = await paperMoment(at)
  if (!moment) throw new NewsroomError('refused', 'Set the time at which it goes out.')
  return moment
}

/** What was typed, or else what was picked. */
function given(sent: Record<string, unknown>, name: string): string | undefined {
  const read = (field: string) => (typeof sent[field] === 'string' ? sent[field].trim() : '')
  return read(`${name}Typed`) || read(name) || undefined
}

const reasonsIn = (sent: Record<string, unknown>): Partial<Record<Gate, string>> =>
  Object.fromEntries(
    GATES.map((gate) => [gate, given(sent, `gate-${gate}`)] as const).filter(([, reason]) => reason !== undefined),
  )
