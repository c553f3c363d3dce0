import type { Byline } from '#domain/reading.ts'
import { writers } from '#domain/story-page.ts'

/** Who wrote it, as a list of names in a language; those who only took pictures or translated are left out. */
export function writersOf(bylines: readonly Byline[], language: string): string {
  const names = writers({ bylines }).map(({ name }) => name)
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
}
