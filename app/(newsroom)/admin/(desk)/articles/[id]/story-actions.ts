'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { articleId, reason, revision } from '#app/(newsroom)/admin/(desk)/articles/fields.ts'
import { deskAction } from '#app/(newsroom)/desk-action.ts'
import { shown } from '#app/(newsroom)/session/shown.ts'
import { currentStaff } from '#app/(newsroom)/session.ts'
import { articleFields } from '#components/newsroom/article-form/article-fields.ts'
import { listPicks } from '#db/queries/newsroom/pickers.ts'
import { PICK_KINDS, type Picked, type PickKind } from '#domain/desk.ts'
import { approveArticle } from '#verbs/articles/approve.ts'
import { recallArticle } from '#verbs/articles/recall.ts'
import { reviveArticle } from '#verbs/articles/revive.ts'
import { saveArticle } from '#verbs/articles/save.ts'
import { sendBackArticle } from '#verbs/articles/send-back.ts'
import { spikeArticle } from '#verbs/articles/spike.ts'
import { submitArticle } from '#verbs/articles/submit.ts'
import { takeOver } from '#verbs/articles/take-over.ts'

const story = z.object({ articleId })
const text = z.object({ articleId, revision })
const textWithReason = z.object({ articleId, revision, reason, reasonTyped: reason })

/** The form of a story as a browser without a script sends it. */
export const save = deskAction(
  articleFields,
  (staff, { articleId: id, revision: basedOn, document }) => saveArticle(staff, { articleId: id, basedOn, document }),
  ({ details }) => shown({ message: `Saved as revision ${details.revision}.` }),
)

export const submit = deskAction(text, submitArticle, () => shown())
export const recall = deskAction(story, recallArticle, () => shown())
export const sendBack = deskAction(textWithReason, sendBackArticle, () => shown())
export const approve = deskAction(
  textWithReason,
  (staff, { reasonTyped, reason: picked, ...input }) =>
    approveArticle(staff, { ...input, reason: reasonTyped || picked }),
  () => shown(),
)
export const spike = deskAction(z.object({ articleId, reason }), spikeArticle, () => shown())
export const revive = deskAction(story, reviveArticle, () => shown())
export const take = deskAction(story, takeOver, () => shown())

/** To the page on which a story goes out, with everything typed saved. */
export const goToPublish = deskAction(
  text,
  async () => undefined,
  (_, { articleId: id }) => redirect(`/admin/articles/${id}/publish`),
)

/** What the pickers of a story’s form find. */
export async function search(kind: PickKind, typed: string): Promise<readonly Picked[]> {
  const staff = await currentStaff()
  if (!staff || !PICK_KINDS.includes(kind)) return []
  return listPicks(staff, kind, String(typed))
}
