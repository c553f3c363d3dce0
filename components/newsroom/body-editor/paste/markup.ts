/** HTML as a plain tree: what the cleaning needs of it, and no document that could load or run something. */
export type Markup = string | Tag
export type Tag = { name: string; attrs: Readonly<Record<string, string>>; children: readonly Markup[] }

export const isTag = (markup: Markup): markup is Tag => typeof markup !== 'string'
export const isBlank = (markup: Markup) => typeof markup === 'string' && markup.trim() === ''

/** All words in it, as they stand. */
export const wordsIn = (markup: Markup): string => (isTag(markup) ? markup.children.map(wordsIn).join('') : markup)

/** The value of a property in the style attribute, in lower case. */
export function styleOf(tag: Tag, property: string): string | undefined {
  const found = new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]+)`, 'i').exec(tag.attrs.style ?? '')
  return found?.[1]?.trim().toLowerCase()
}

export const hasClass = (tag: Tag, pattern: RegExp) =>
  (tag.attrs.class ?? '').split(/\s+/).some((name) => pattern.test(name))

/** The first tag that fits, looked for downwards. */
export function findTag(markup: Markup, fits: (tag: Tag) => boolean): Tag | undefined {
  if (!isTag(markup)) return undefined
  if (fits(markup)) return markup
  for (const child of markup.children) {
    const found = findTag(child, fits)
    if (found) return found
  }
  return undefined
}

/** The same tree without the tags that a test picks. */
export const without = (tag: Tag, picks: (tag: Tag) => boolean): Tag => ({
  ...tag,
  children: tag.children
    .filter((child) => !isTag(child) || !picks(child))
    .map((child) => (isTag(child) ? without(child, picks) : child)),
})
