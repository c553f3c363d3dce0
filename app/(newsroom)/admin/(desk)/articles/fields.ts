import { z } from 'zod'
import { thePaper } from '#app/(newsroom)/desk-frame.tsx'
import { NewsroomError } from '#domain/newsroom-error.ts'
import { momentIn } from '#lib/local-time.ts'

/** What the forms about a story send. */
export const articleId = z.uuid()
export const revision = z.coerce.number().int().positive()
export const seen = z.coerce.number().int().min(0)
export const reason = z.string().trim().max(2000).default('')
export const line = z
  .string()
  .transform((text) => text.replace(/\s+/g, ' ').trim())
  .default('')
/** A time by the paper’s clocks, or none. */
export const localTime = z.string().trim().max(30).default('')
export const ticked = z.literal('yes').optional()

/** The moment that the paper’s clocks show so, or undefined where the field was left empty. */
export async function paperMoment(local: string): Promise<Date | undefined> {
  if (local === '') return undefined
  const { timeZone } = await thePaper()
  const moment = momentIn(timeZone, local)
  if (!moment) throw new NewsroomError('refused', `There is no such time in ${timeZone}. Choose another.`)
  return moment
}
