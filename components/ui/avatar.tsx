import { cx } from '#lib/cx.ts'

const HUES = [
  'in-national',
  'in-region',
  'in-world',
  'in-economy',
  'in-security',
  'in-climate',
  'in-culture',
  'in-opinion',
] as const
const SIZES = { s: false, m: 'avatar-m', l: 'avatar-l' } as const

/** A person's initials on a hue of their own; the name stands beside it, so it is not read out. */
export const Avatar = ({ id, name, size = 's' }: { id: string; name: string; size?: keyof typeof SIZES }) => (
  <span className={cx('avatar', SIZES[size], hueOf(id))} aria-hidden="true">
    {initialsOf(name)}
  </span>
)

/** The first letters of the first and the last name, as the script writes them. */
export function initialsOf(name: string): string {
  const words = name.normalize('NFC').split(/\s+/).filter(Boolean)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return ends.map((word) => firstLetter(word ?? '')).join('')
}

/** The same hue for the same person on every machine. */
export function hueOf(id: string): (typeof HUES)[number] {
  let sum = 0
  for (const sign of id) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 0xffff
  return HUES[sum % HUES.length] ?? HUES[0]
}

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })

function firstLetter(word: string): string {
  for (const { segment } of letters.segment(word)) if (/\p{L}/u.test(segment)) return segment.toLocaleUpperCase('en')
  return ''
}
