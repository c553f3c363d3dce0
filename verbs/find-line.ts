import { NewsroomError } from '#domain/newsroom-error.ts'

const MOST_SIGNS = 200

/** One line that is not empty, such as a name, with its blanks in order; refuses anything else in the words of `what`. */
export function findLine(text: string, what: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line === '') throw new NewsroomError('refused', `${what} cannot be empty.`)
  if ([...line].length > MOST_SIGNS) {
    throw new NewsroomError('refused', `${what} is too long: shorten it to ${MOST_SIGNS} signs.`)
  }
  return line
}
