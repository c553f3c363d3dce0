/** Signs below which a beginning says too little, and above which it is no beginning any more. */
export const SHORTEST_BEGINNING = 2
export const LONGEST_BEGINNING = 60

/** What stands under the search field while somebody types: a place in the paper, and where it is. */
export type Suggestion = {
  kind: 'section' | 'topic' | 'contributor' | 'article'
  name: string
  path: string
  /** Of a headline; other names are in the paper's language. */
  language?: string
}

/** The beginning of a word or name as it is looked up, or undefined where nothing can be suggested for it. */
export function beginningOf(typed: string): string | undefined {
  const text = typed
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
  const length = [...text].length
  return length >= SHORTEST_BEGINNING && length <= LONGEST_BEGINNING && /[\p{L}\p{N}]/u.test(text) ? text : undefined
}
