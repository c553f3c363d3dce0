const LONGEST = 80
// Marks that would make two slugs look alike, or a link read backwards.
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu

/**
 * A part of an address from a line of text: native script kept, NFC, lower case, at most 80 characters ending at a word.
 * Never empty: `fallback` stands in where nothing is left.
 */
export function slugOf(text: string, fallback = 'story') {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(INVISIBLE, '')
    .replace(/['’ʼ`]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  if ([...words].length <= LONGEST) return words || fallback
  const cut = [...words].slice(0, LONGEST + 1).join('')
  return cut.slice(0, cut.lastIndexOf('-') > 0 ? cut.lastIndexOf('-') : undefined).slice(0, LONGEST) || fallback
}

/** Whether a text may stand in an address as it is. */
export const isSlug = (text: string) =>
  text !== '' &&
  text === text.normalize('NFC').toLowerCase() &&
  !/[/?#\s\p{Cc}\p{Cf}]/u.test(text) &&
  [...text].length <= 120

/**
 * An old address as the paper stores paths: decoded, NFC, lower case, no slash at the end, its query string kept. Undefined
 * for what is no path.
 */
export function pathOf(address: string): string | undefined {
  const [path = '', query] = address
    .replace(/#.*$/s, '')
    .replace(/^[a-z]+:\/\/[^/?]*/i, '')
    .split('?', 2)
  try {
    const decoded = decodeURIComponent(path)
      .normalize('NFC')
      .toLowerCase()
      .replace(/\/{2,}/g, '/')
      .replace(/\/+$/, '')
    const whole = `${decoded.startsWith('/') ? decoded : `/${decoded}`}${query ? `?${query.toLowerCase()}` : ''}`
    return /[\p{Cc}#]/u.test(whole) ? undefined : whole
  } catch {
    return undefined
  }
}
