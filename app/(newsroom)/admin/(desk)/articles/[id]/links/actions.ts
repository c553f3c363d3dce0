'use server'

import { z } from 'zod'
import { articleId, line } from '#app/(newsroom)/admin/(desk)/articles/fields.ts'
import { deskAction } from '#app/(newsroom)/desk-action.ts'
import { shown } from '#app/(newsroom)/session/shown.ts'
import { site } from '#lib/site.ts'
import { makePreview } from '#verbs/previews/make.ts'
import { revokePreview } from '#verbs/previews/revoke.ts'

export const make = deskAction(
  z.object({ articleId, madeFor: line, days: z.coerce.number().int() }),
  makePreview,
  ({ token }) =>
    shown({
      message: 'Pass this link on. It is shown only now.',
      kept: [{ label: 'Link to preview the story', value: `${site().origin}/admin/preview/${token}` }],
    }),
)

export const revoke = deskAction(z.object({ articleId, linkId: z.uuid() }), revokePreview, () =>
  shown({ message: 'Revoked. The link shows nothing any more.' }),
)
