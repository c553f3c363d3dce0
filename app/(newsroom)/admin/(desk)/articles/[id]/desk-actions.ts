'use server'

import { z } from 'zod'
import {
  articleId,
  line,
  localTime,
  paperMoment,
  reason,
  revision,
  seen,
  ticked,
} from '#app/(newsroom)/admin/(desk)/articles/fields.ts'
import { deskAction } from '#app/(newsroom)/desk-action.ts'
import { shown } from '#app/(newsroom)/session/shown.ts'
import { EMBARGO_LIFTS } from '#domain/article-workflow.ts'
import { assignArticle } from '#verbs/articles/assign.ts'
import { embargoArticle } from '#verbs/articles/embargo.ts'
import { liftEmbargo } from '#verbs/articles/lift.ts'
import { moveArticle } from '#verbs/articles/move.ts'
import { noteOnArticle } from '#verbs/articles/note.ts'
import { redactArticle } from '#verbs/articles/redact.ts'
import { unscheduleArticle } from '#verbs/articles/unschedule.ts'
import { withdrawArticle } from '#verbs/articles/withdraw.ts'

const words = z.union([z.literal('').transform(() => null), z.coerce.number().int()])

export const assign = deskAction(
  z.object({ articleId, to: z.union([z.uuid(), z.literal('').transform(() => null)]), dueAt: localTime, words }),
  async (staff, { dueAt, ...input }) => assignArticle(staff, { ...input, dueAt: (await paperMoment(dueAt)) ?? null }),
  () => shown({ message: 'Assigned.' }),
)

export const note = deskAction(z.object({ articleId, text: z.string() }), noteOnArticle, () =>
  shown({ message: 'Noted.' }),
)

export const embargo = deskAction(
  z.object({
    articleId,
    seen,
    until: localTime,
    reason,
    source: line,
    whoMayLift: z.enum(EMBARGO_LIFTS).optional(),
    reschedule: ticked,
  }),
  async (staff, { until, reschedule, ...input }) =>
    embargoArticle(staff, {
      ...input,
      until: (await paperMoment(until)) ?? 'indefinite',
      reschedule: reschedule !== undefined,
    }),
  () => shown({ message: 'Under embargo.' }),
)

export const lift = deskAction(z.object({ articleId }), liftEmbargo, () => shown({ message: 'Lifted.' }))

export const unschedule = deskAction(
  z.object({ articleId, seen, entry: z.coerce.number().int().positive() }),
  unscheduleArticle,
  () => shown({ message: 'Unscheduled.' }),
)

export const withdraw = deskAction(
  z.object({ articleId, seen, reason, at: localTime }),
  async (staff, { at, ...input }) => withdrawArticle(staff, { ...input, at: await paperMoment(at) }),
  (_, { at }) =>
    shown({ message: at ? 'Scheduled: it will be withdrawn then.' : 'Withdrawn. Its address answers 410.' }),
)

export const move = deskAction(z.object({ articleId, sectionId: z.uuid(), slug: line }), moveArticle, () =>
  shown({ message: 'Moved.' }),
)

export const redact = deskAction(z.object({ articleId, revision, reason }), redactArticle, (_, { revision: number }) =>
  shown({ message: `Revision ${number} is empty for good.` }),
)
