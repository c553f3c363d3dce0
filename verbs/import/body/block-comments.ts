import type { Reading } from './reading.ts'

const COMMENT = /^\s*wp:([a-z][\w-]*(?:\/[\w-]+)?)\s*(\{.*\})?\s*(\/?)\s*$/s

/** Blocks without words of their own whose absence nobody misses. */
const QUIET = /^(?:core\/)?(?:more|nextpage|spacer|separator|missing)$/
const CORE = /^(?:core\/|core-embed\/)|^[^/]+$/

/**
 * What WordPress's comments say about blocks that is not in their HTML: a block that the site made itself when it was shown (a
 * list of posts, a search field) has no words here, and one of a plugin is set as the text that it holds.
 */
export function readBlockComment(reading: Reading, comment: string) {
  const [, name, attributes = '', closed] = COMMENT.exec(comment) ?? []
  if (!name || QUIET.test(name)) return
  if (closed === '/' || !CORE.test(name)) reading.find('block', `${name} ${attributes.slice(0, 200)}`.trim())
}
