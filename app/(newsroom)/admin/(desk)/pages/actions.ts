'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { deskAction } from '#app/(newsroom)/desk-action.ts'
import { shown } from '#app/(newsroom)/session/shown.ts'
import { isSlug, slugOf } from '#domain/slug.ts'
import { savePage } from '#verbs/pages/save.ts'
import { basedOn, body, page } from './fields.ts'

const address = z
  .object({ title: z.string(), address: z.string().trim().max(120, 'Shorten the address to 120 signs.') })
  .transform(({ title, address }) => ({ slug: slugOf(address || title, 'page') }))
const slug = z.string().refine(isSlug)

export const write = deskAction(
  page.and(body).and(address),
  (staff, input) => savePage(staff, { ...input, basedOn: 'nothing' }),
  ({ subjectId }) => redirect(`/admin/pages/${subjectId}?done=made`),
)

export const save = deskAction(page.extend({ slug, basedOn }).and(body), savePage, () =>
  shown({ message: 'Saved. Readers have it.' }),
)
