'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { name, named, text } from '#app/(newsroom)/admin/(desk)/sections/fields.ts'
import { deskAction } from '#app/(newsroom)/desk-action.ts'
import { shown } from '#app/(newsroom)/session/shown.ts'
import { changeContributor } from '#verbs/contributors/change.ts'
import { makeContributor } from '#verbs/contributors/make.ts'

const line = z.string().trim().max(200, 'Shorten this to 200 signs.')
const contributor = z.object({
  kind: z.enum(['person', 'desk'], 'Choose what they are.'),
  jobTitle: line,
  place: line,
  biography: text,
  interests: text,
})

export const make = deskAction(named.and(contributor), makeContributor, ({ subjectId }) =>
  redirect(`/admin/contributors/${subjectId}?done=made`),
)

export const change = deskAction(contributor.extend({ contributorId: z.uuid(), name }), changeContributor, () =>
  shown({ message: 'Changed, on every story that carries the byline.' }),
)
