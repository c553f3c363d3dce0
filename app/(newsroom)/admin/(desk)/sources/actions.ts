'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { name, named } from '#app/(newsroom)/admin/(desk)/sections/fields.ts'
import { deskAction } from '#app/(newsroom)/desk-action.ts'
import { shown } from '#app/(newsroom)/session/shown.ts'
import { changeSource } from '#verbs/sources/change.ts'
import { makeSource } from '#verbs/sources/make.ts'

const source = z.object({ url: z.string().trim().max(2000, 'Shorten the web address to 2000 signs.') })

export const make = deskAction(named.and(source), makeSource, ({ subjectId }) =>
  redirect(`/admin/sources/${subjectId}?done=made`),
)

export const change = deskAction(source.extend({ sourceId: z.uuid(), name }), changeSource, () =>
  shown({ message: 'Changed, on every story that stands on it.' }),
)
