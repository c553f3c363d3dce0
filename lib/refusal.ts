/** An expected refusal: one sentence that says what to do. The command line prints it and ends with code 1. */
export class Refusal extends Error {
  override name = 'Refusal'
}

/** The code of a system or PostgreSQL error, if it has one. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  if ('code' in error && typeof error.code === 'string') return error.code
  return error instanceof AggregateError ? errorCode(error.errors[0]) : errorCode(error.cause)
}
