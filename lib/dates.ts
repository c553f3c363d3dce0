/** How a moment is read: in a language, in a time zone. */
export type Clock = { language: string; timeZone: string }

/** A day, `2026-11-24`, as it is in a time zone. */
export function dayIn(timeZone: string, at: Date): string {
  const parts = partsOf(formatOf('en-CA', { ...DAY_IN_NUMBERS, timeZone }), at)
  return `${parts.year}-${parts.month}-${parts.day}`
}

/** The moment with the zone's offset: `2026-11-24T14:05:00+05:00`, for machines. */
export function withOffset(timeZone: string, at: Date): string {
  const format = formatOf('en-CA', {
    ...DAY_IN_NUMBERS,
    ...TIME,
    second: '2-digit',
    timeZoneName: 'longOffset',
    timeZone,
  })
  const parts = partsOf(format, at)
  const offset = parts.timeZoneName?.replace('GMT', '') || '+00:00'
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:${parts.second}${offset}`
}

/** `14:05`, always on the 24-hour clock. */
export const timeOf = ({ language, timeZone }: Clock, at: Date) =>
  formatOf(localeOf(language), { ...TIME, timeZone }).format(at)

/** `24 November 2026` */
export const dateOf = ({ language, timeZone }: Clock, at: Date) =>
  tidied(formatOf(localeOf(language), { dateStyle: 'long', timeZone }).format(at))

/** `24 Nov 2026` */
export const shortDateOf = ({ language, timeZone }: Clock, at: Date) =>
  tidied(formatOf(localeOf(language), { dateStyle: 'medium', timeZone }).format(at))

/** `Tuesday 24 November 2026` */
export const weekdayAndDateOf = ({ language, timeZone }: Clock, at: Date) =>
  tidied(formatOf(localeOf(language), { dateStyle: 'full', timeZone }).format(at))

/** The zone as people call it: `PKT`, `CET`, or `GMT+5:45` where it has no short name; in Urdu its name in words. */
export function zoneNameOf({ language, timeZone }: Clock, at: Date): string {
  const english = language.split('-')[0] === 'en'
  const known = SHORT_ZONE_NAMES[timeZone]
  if (english && known) return known
  const format = formatOf(localeOf(language), {
    timeZone,
    timeZoneName: english ? 'short' : 'shortGeneric',
  })
  return partsOf(format, at).timeZoneName ?? timeZone
}

export const numberOf = (language: string, value: number) => new Intl.NumberFormat(localeOf(language)).format(value)

/** The day that ends at the zone's next midnight, in seconds still to go. */
export function secondsToMidnight(timeZone: string, now: Date): number {
  const { hour, minute, second } = partsOf(formatOf('en-CA', { ...TIME, second: '2-digit', timeZone }), now)
  return 86_400 - Number(hour) * 3600 - Number(minute) * 60 - Number(second)
}

/** Whether a language is written from right to left. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? 'Latn') ? 'rtl' : 'ltr'
}

const DAY_IN_NUMBERS = { year: 'numeric', month: '2-digit', day: '2-digit' } as const
const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg'])
// The tz database gives these zones short names that Intl does not know in English.
const SHORT_ZONE_NAMES: Record<string, string> = {
  'Asia/Karachi': 'PKT',
  'Asia/Kolkata': 'IST',
  'Asia/Calcutta': 'IST',
  'Asia/Tokyo': 'JST',
  'Asia/Seoul': 'KST',
  'Asia/Hong_Kong': 'HKT',
  'Africa/Nairobi': 'EAT',
  'Africa/Lagos': 'WAT',
  'Africa/Maputo': 'CAT',
  'Africa/Johannesburg': 'SAST',
}

/** English dates as the paper writes them, day first; Urdu with its own digits. */
function localeOf(language: string): string {
  if (language === 'en') return 'en-GB'
  return language.split('-')[0] === 'ur' ? `${language}-u-nu-arabext` : language
}

// Making a format costs more than using it a hundred times.
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options)
  formats.set(key, format)
  return format
}

const tidied = (date: string) => date.replace(/^([A-Z][a-z]+day), /, '$1 ')

const partsOf = (format: Intl.DateTimeFormat, at: Date): Partial<Record<Intl.DateTimeFormatPartTypes, string>> =>
  Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]))
