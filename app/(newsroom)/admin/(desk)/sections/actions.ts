'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { deskAction } from '#app/(newsroom)/desk-action.ts'
import { shown } from '#app/(newsroom)/session/shown.ts'
import { changeSection } from '#verbs/sections/change.ts'
import { makeSection } from '#verbs/sections/make.ts'
import { placeSection } from '#verbs/sections/place.ts'
import { name, named, section, sectionId } from './fields.ts'

const position = z.coerce.number().int().min(0).max(100_000)

export const make = deskAction(named.and(section).and(z.object({ position })), makeSection, ({ subjectId }) =>
  redirect(`/admin/sections/${subjectId}?done=made`),
)

export const change = deskAction(section.extend({ sectionId, name }), changeSection, () =>
  shown({ message: 'Changed, on every page of the paper.' }),
)

/** One form holds the list; each arrow says which section it moves. */
export const place = deskAction(
  z.union([z.object({ earlier: sectionId }), z.object({ later: sectionId })]),
  (staff, input) =>
    'earlier' in input
      ? placeSection(staff, { sectionId: input.earlier, to: 'earlier' })
      : placeSection(staff, { sectionId: input.later, to: 'later' }),
  () => shown({ message: 'The order is changed, on every page of the paper.' }),
)
