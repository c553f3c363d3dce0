/** How long what lets people in counts, in seconds. */
export const LIFETIMES = {
  /** A sign-in under way. */
  ticket: 600,
  invitation: 7 * 24 * 3600,
  /** A link to set a new password. */
  reset: 3600,
  /** A session that nobody uses. */
  sessionIdle: 2 * 3600,
  /** Any session. */
  session: 12 * 3600,
} as const

/** The moment so many seconds after another. */
export const after = (at: Date, seconds: number) => new Date(at.getTime() + seconds * 1000)
