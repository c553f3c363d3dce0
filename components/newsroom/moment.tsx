import { type Clock, dayIn, shortDateOf, timeOf, withOffset, zoneNameOf } from '#lib/dates.ts'

type Props = { at: Date; now: Date; timeZone: string }

/** When something was, as one says it: minutes and hours ago, then the time of day, then the date. */
export const Moment = ({ at, now, timeZone }: Props) => {
  const clock = { language: 'en', timeZone }
  return (
    <time dateTime={withOffset(timeZone, at)} title={exactly(clock, at)}>
      {momentWords(at, now, timeZone)}
    </time>
  )
}

/** A date and a time with their zone. */
export const ExactMoment = ({ at, timeZone }: Omit<Props, 'now'>) => (
  <time dateTime={withOffset(timeZone, at)}>{exactly({ language: 'en', timeZone }, at)}</time>
)

/** The time of a day that the place of the words tells. */
export const ClockTime = ({ at, timeZone }: Omit<Props, 'now'>) => {
  const clock = { language: 'en', timeZone }
  return (
    <time dateTime={withOffset(timeZone, at)} title={exactly(clock, at)}>
      {timeOf(clock, at)}
    </time>
  )
}

/** `3 minutes ago`, `yesterday, 18:40`, `3 Nov 2026, 18:40`: for what has been and for what is to come. */
export function momentWords(at: Date, now: Date, timeZone: string): string {
  const minutes = Math.round((at.getTime() - now.getTime()) / 60_000)
  if (minutes === 0) return 'just now'
  if (Math.abs(minutes) < 60) return ago.format(minutes, 'minute')
  if (Math.abs(minutes) < 360) return ago.format(Math.round(minutes / 60), 'hour')
  const clock = { language: 'en', timeZone }
  const day = daysApart(dayIn(timeZone, at), dayIn(timeZone, now))
  return `${Math.abs(day) < 2 ? named.format(day, 'day') : shortDateOf(clock, at)}, ${timeOf(clock, at)}`
}

const ago = new Intl.RelativeTimeFormat('en-GB')
const named = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' })
const daysApart = (day: string, other: string) => Math.round((Date.parse(day) - Date.parse(other)) / 86_400_000)

const exactly = (clock: Clock, at: Date) => `${shortDateOf(clock, at)}, ${timeOf(clock, at)} ${zoneNameOf(clock, at)}`
