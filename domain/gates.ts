import type { ArticleDocument, Genre } from './article-document.ts'
import { bodyText } from './body-text.ts'

export const GATES = [
  'headline',
  'text',
  'to-come',
  'byline',
  'source',
  'lead-picture',
  'lead-credit',
  'internal-links',
  'correction-note',
] as const
/** A rule asked before a text goes out. */
export type Gate = (typeof GATES)[number]

export const GATE_LEVELS = ['off', 'advise', 'reason', 'block'] as const
/** What an open gate does: nothing, says so, needs a reason that is logged, or stops. */
export type GateLevel = (typeof GATE_LEVELS)[number]

/** Where a paper differs from the rules as they come; the last line that fits counts. */
export type GateSettings = { gate: Gate; level: GateLevel; genre?: Genre; sectionId?: string }[]

/**
 * What keeps a revision from going out, each a sentence that says what to do. “TK” marks what is still to come; a story that was
 * public elsewhere already means something else by it, such as a flight number.
 */
export function missingForPublication(document: ArticleDocument, wasPublic = false): string[] {
  const text = bodyText(document.body)
  const words = `${document.headline}\n${document.standfirst}\n${text}`
  return [
    document.headline.trim() === '' ? 'Write a headline.' : '',
    text.trim() === '' ? 'Write the story: its body is empty.' : '',
    !wasPublic && /\bTK\b/.test(words) ? 'Fill in what “TK” stands for.' : '',
  ].filter((sentence) => sentence !== '')
}
