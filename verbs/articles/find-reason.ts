import { NewsroomError } from '#domain/newsroom-error.ts'
import { readLoggedReason } from '#domain/reasons.ts'

/** A reason as the log keeps it; without one it is asked for in the words of `asked`. */
export function findReason(text: string | undefined, asked: string): string {
  const reason = readLoggedReason(text)
  if (reason !== undefined) return reason
  throw new NewsroomError('refused', `${asked}, in at most 300 signs.`)
}
