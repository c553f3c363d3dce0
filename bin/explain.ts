import { errorCode } from '#lib/refusal.ts'

/** What the command line prints of an error: the sentence of a refusal, the whole of a bug. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'Refusal' || error.name === 'NewsroomError') return error.message
  return sentenceFor(errorCode(error), error) ?? withCauses(error)
}

function sentenceFor(code: string | undefined, error: Error): string | undefined {
  const place = 'path' in error && typeof error.path === 'string' ? error.path : 'the data folder'
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `The disk is full (${place}): free some space and try again.`
    case '53100':
      return 'The disk of PostgreSQL is full: free some space and try again.'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `${place} cannot be written (${code}): give yourself the right to, or set DATA_FOLDER to another folder.`
    case '57P01':
    case '57P02':
    case '57P03':
      return 'PostgreSQL was stopped meanwhile: start it and try again.'
    default:
      return undefined
  }
}

function withCauses(error: Error): string {
  const cause = error.cause instanceof Error ? `\nbecause of ${withCauses(error.cause)}` : ''
  return `${error.stack}${cause}`
}
