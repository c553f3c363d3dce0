import { z } from 'zod'
import { readBody } from '#domain/body-rule.ts'
import { bodyOfPlain } from '#domain/plain-body.ts'
import { PAGE_MENUS } from '#domain/standing.ts'

const MOST_SIGNS = 200_000

/** What stands beside the text of a page. */
export const page = z.object({
  title: z.string().trim().min(1, 'Type a title.').max(200, 'Shorten the title to 200 signs.'),
  menu: z.enum(PAGE_MENUS, 'Choose where it stands.'),
  position: z.coerce.number('Type a number.').int('Type a whole number.').min(0).max(1000),
})

/** The text of a page as it is typed, or as it stands where it says more than can be typed. */
export const body = z
  .object({
    text: z.string().max(MOST_SIGNS, 'This is longer than a page can be.').optional(),
    body: z.string().optional(),
  })
  .transform(({ text, body }, context) => {
    if (text !== undefined) return { body: bodyOfPlain(text) }
    const read = readBody(parsed(body ?? ''))
    if (read.ok) return { body: read.body }
    context.addIssue({ code: 'custom', path: ['text'], message: 'The text did not arrive. Load the page again.' })
    return z.NEVER
  })

/** The moment at which the page was saved last, when its form was printed. */
export const basedOn = z.iso
  .datetime({ error: 'Load the page again before you save it.' })
  .transform((at) => new Date(at))

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
