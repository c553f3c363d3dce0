import type { Verb } from './staff.ts'

export type RefusalKind =
  /** There is no such thing. */
  | 'not-found'
  /** The actor may not. */
  | 'forbidden'
  /** Somebody was first. */
  | 'conflict'
  /** A rule of the paper says no. */
  | 'refused'
  /** Nobody is signed in, or not any more. */
  | 'signed-out'
  /** The actor may, but must prove again who they are. */
  | 'unproved'
  /** Too often: come back after a while. */
  | 'too-many'

/** What somebody tried that they may not. */
export type Attempt = { verb: Verb; sectionId?: string }

type Options = ErrorOptions & { retryAfterSeconds?: number; attempt?: Attempt }

/** A refusal that is expected, with a sentence fit for an editor to read. */
export class NewsroomError extends Error {
  readonly kind: RefusalKind
  /** After how long it may be tried again. */
  readonly retryAfterSeconds: number | undefined
  readonly attempt: Attempt | undefined

  constructor(kind: RefusalKind, message: string, options?: Options) {
    super(message, options)
    this.name = 'NewsroomError'
    this.kind = kind
    this.retryAfterSeconds = options?.retryAfterSeconds
    this.attempt = options?.attempt
  }
}
