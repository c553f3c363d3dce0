import type { Option } from '#components/newsroom/form/option.ts'

const WRITTEN = ['en', 'ur', 'hi', 'bn', 'pa', 'sd', 'ps', 'fa', 'ar', 'tr', 'de', 'fr', 'es', 'pt', 'zh'] as const

/** The languages a story may be written in: the paper’s own first, then whatever a story says already. */
export function languageOptions(...first: readonly string[]): Option[] {
  const names = new Intl.DisplayNames('en', { type: 'language' })
  return [...new Set([...first, ...WRITTEN])].map((value) => ({ value, label: names.of(value) ?? value }))
}
