'use server'

import { z } from 'zod'
import { deskAction } from '#app/(newsroom)/desk-action.ts'
import { shown } from '#app/(newsroom)/session/shown.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import { redirectsInWords } from '#domain/redirects.ts'
import { readCsv } from '#lib/read-csv.ts'
import { Refusal } from '#lib/refusal.ts'
import { checkAddresses } from '#verbs/addresses/check.ts'
import { dropAddress } from '#verbs/addresses/drop.ts'
import { redirectAddresses } from '#verbs/addresses/redirect.ts'

const list = z.object({
  list: z.string().max(900_000, 'Send this list in parts of at most 900 KB.').catch(''),
  file: z.instanceof(File).optional(),
  replace: z.literal('yes').optional().transform(Boolean),
  check: z.string().optional(),
})

/** A list that is typed or comes as a file; one button only looks it through, the other keeps it. */
export const keep = deskAction(
  list,
  async (staff, { list, file, replace, check }) => {
    const lines = linesOf(file && file.size > 0 ? await file.text() : list)
    if (check !== undefined) return { checked: await checkAddresses(staff, { lines, replace }) }
    await redirectAddresses(staff, { lines, replace })
    return { kept: lines.length }
  },
  (made) =>
    'checked' in made && made.checked
      ? { message: redirectsInWords(made.checked), isOnlyLook: true }
      : shown({
          message: made.kept === 1 ? 'Kept. It leads on from now on.' : 'Kept. All of them lead on from now on.',
        }),
)

export const drop = deskAction(
  z.object({ drop: z.string().max(2000) }),
  (staff, input) => dropAddress(staff, { path: input.drop }),
  (_, input) => shown({ message: `${input.drop} is dropped and leads nowhere now.` }),
)

/** The rows of a table with two columns; a first row that only names them is passed over. */
function linesOf(text: string) {
  try {
    const lines = readCsv(text).map(({ line, cells: [from = '', to = ''] }) => ({ line, from, to }))
    const [first, ...more] = lines
    const isHead = first !== undefined && !/[/:?]/.test(first.from + first.to)
    const rows = isHead ? more : lines
    if (rows.length === 0) throw new Refusal('Type at least one line: the old address, a comma, and where it leads.')
    return rows
  } catch (error) {
    throw error instanceof Refusal ? new NewsroomError('refused', error.message) : error
  }
}
