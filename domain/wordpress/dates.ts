/** A date of an export (`2019-01-04 08:40:00`), read as UTC; undefined for `0000-00-00 00:00:00` and whatever is no date. */
export function readDate(text: string): Date | undefined {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})-(\d\d)-(\d\d)(?:[ T](\d\d):(\d\d)(?::(\d\d))?)?/.exec(text) ?? []
  if (!year || year < '1000') return undefined
  const date = new Date(`${year}-${month}-${day}T${hour ?? '00'}:${minute ?? '00'}:${second ?? '00'}.000Z`)
  return Number.isNaN(date.getTime()) ? undefined : date
}

/** How far a site's own clock was ahead of UTC at a moment of its clock. */
export type ClockReading = { at: number; ahead: number }

/** What a post says of its site's clock: the difference between its two dates. */
export function clockReading(date: string, dateGmt: string): ClockReading | undefined {
  const own = readDate(date)
  const utc = readDate(dateGmt)
  return own && utc ? { at: own.getTime(), ahead: own.getTime() - utc.getTime() } : undefined
}

const zoneOffset = (at: number, timeZone: string) => {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(at)
  const [, sign, hours, minutes = '0'] =
    /GMT([+-])(\d+)(?::(\d+))?/.exec(parts.find((part) => part.type === 'timeZoneName')?.value ?? '') ?? []
  return sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000 : 0
}

/**
 * The moment of a post: its date in UTC, or its own date on its site's clock as the post nearest in time shows it, or else as
 * the paper's time zone has it.
 */
export function momentOfPost(
  post: { date: string; dateGmt: string; published: string },
  readings: readonly ClockReading[],
  timeZone: string,
): Date | undefined {
  const utc = readDate(post.dateGmt)
  if (utc) return utc
  const own = readDate(post.date)?.getTime()
  if (own === undefined) {
    const published = new Date(post.published)
    return published.getTime() > 0 ? published : undefined
  }
  const nearest = readings.reduce<ClockReading | undefined>(
    (best, reading) => (best && Math.abs(best.at - own) <= Math.abs(reading.at - own) ? best : reading),
    undefined,
  )
  return new Date(own - (nearest?.ahead ?? zoneOffset(own - zoneOffset(own, timeZone), timeZone)))
}
