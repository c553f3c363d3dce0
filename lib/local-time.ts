import { withOffset } from './dates.ts'

const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/
const A_DAY_MS = 86_400_000

/** The moment that clocks in a time zone show as `2026-11-24T08:00`; undefined for what they never show. */
export function momentIn(timeZone: string, local: string): Date | undefined {
  const asWritten = LOCAL.test(local) ? Date.parse(`${local}Z`) : Number.NaN
  if (Number.isNaN(asWritten)) return undefined
  // Where the clock is put on or back in between, the offset of the day before and the one of the day after differ.
  return [-A_DAY_MS, A_DAY_MS]
    .map((near) => new Date(asWritten - offsetMs(timeZone, new Date(asWritten + near))))
    .find((guess) => localTimeIn(timeZone, guess) === local.slice(0, 16))
}

/** What clocks in a time zone show at a moment, to the minute, as a field for it wants it. */
export const localTimeIn = (timeZone: string, at: Date): string => withOffset(timeZone, at).slice(0, 16)

const offsetMs = (timeZone: string, at: Date) =>
  Date.parse(`${withOffset(timeZone, at).slice(0, 19)}Z`) - Math.floor(at.getTime() / 1000) * 1000
