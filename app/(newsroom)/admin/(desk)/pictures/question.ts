import { z } from 'zod'
import type { PictureQuestion } from '#domain/picture-desk.ts'
import type { Turn } from '#lib/turn.ts'

const question = z.object({
  text: z.string().trim().min(1).max(200).optional().catch(undefined),
  waiting: z
    .literal('yes')
    .optional()
    .catch(undefined)
    .transform((given) => given === 'yes' || undefined),
  before: z.string().max(120).optional().catch(undefined),
  after: z.string().max(120).optional().catch(undefined),
})

/** What an address asks of the pictures; whatever is mangled is not asked. */
export const readPictureQuestion = (asked: Record<string, unknown>): PictureQuestion => question.parse(asked)

/** The same question as an address, with another place to begin at. */
export function pictureAddressOf({ text, waiting }: PictureQuestion, turn: Turn = {}): string {
  const fields = Object.entries({ text, waiting: waiting ? 'yes' : undefined, ...turn }).flatMap(([name, value]) =>
    value ? [[name, value]] : [],
  )
  return fields.length > 0 ? `/admin/pictures?${new URLSearchParams(fields)}` : '/admin/pictures'
}
