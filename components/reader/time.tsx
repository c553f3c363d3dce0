import { dateOf, shortDateOf, timeOf, weekdayAndDateOf, withOffset, zoneNameOf } from '#lib/dates.ts'
import type { Voice } from './voice.ts'

const SHOWN = {
  time: timeOf,
  date: dateOf,
  weekday: weekdayAndDateOf,
  moment: (voice: Voice, at: Date) => `${shortDateOf(voice, at)}, ${timeOf(voice, at)}`,
  zoned: (voice: Voice, at: Date) => `${dateOf(voice, at)}, ${timeOf(voice, at)} ${zoneNameOf(voice, at)}`,
}

type Props = { at: Date; voice: Voice; show: keyof typeof SHOWN }

/** A moment as the paper's clock has it; never relative, so that a printed page stays true. */
export const Time = ({ at, voice, show }: Props) => (
  <time dateTime={withOffset(voice.timeZone, at)}>{SHOWN[show](voice, at)}</time>
)
