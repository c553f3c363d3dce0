// What XML 1.0 can hold at all, whatever is escaped.
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** A text as XML can hold it: control characters are left out, half of a surrogate pair is shown as what it is. */
export const xmlText = (text: string) => text.toWellFormed().replace(ILLEGAL, '')

/** The same for every text in a value made of records and lists; dates and numbers stay. */
export function xmlTexts<T>(value: T): T {
  if (typeof value === 'string') return xmlText(value) as T
  if (Array.isArray(value)) return value.map(xmlTexts) as T
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, xmlTexts(one)])) as T
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A text as it stands in markup, between tags or in quotes. */
export const escaped = (text: string) => xmlText(text).replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)
