import { dayIn, withOffset } from './dates.ts'

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** The moment at which a day, `2026-11-24`, begins in a time zone, or undefined when there is no such day. */
export function beginningOfDay(timeZone: string, day: string): Date | undefined {
  const midnight = new Date(`${day}T00:00:00Z`)
  if (!DAY.test(day) || Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== day)
    return undefined
  // The offset before midnight may not be the one after: where the clock was put on in between, the day began later.
  const guesses = [-1, 0].map((days) => {
    const near = new Date(midnight.getTime() + days * 86_400_000)
    return new Date(midnight.getTime() - offsetMs(timeZone, near))
  })
  return guesses.find((guess) => dayIn(timeZone, guess) === day && dayIn(timeZone, new Date(guess.getTime() - 1)) < day)
}

/** The day after another. */
export function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}

function offsetMs(timeZone: string, at: Date): number {
  const local = withOffset(timeZone, at)
  return new Date(`${local.slice(0, 19)}Z`).getTime() - Math.floor(at.getTime() / 1000) * 1000
}
