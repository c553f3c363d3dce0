import type { ArticleDocument } from './article-document.ts'
import { contentHash, type Link, linkFault, publicContent } from './chain.ts'

/** One entry with everything the records keep of it. */
export type KeptEntry = Link & {
  salt?: Uint8Array
  note?: string
  document?: ArticleDocument
  redacted: boolean
  /** The entry by which this one is taken out of the timeline. */
  unscheduledBy?: number
  /** What lists show of it, copied from the document. */
  copied: Copied
}
type Copied = { [field in (typeof COPIED)[number]]?: string }
export const COPIED = ['headline', 'standfirst', 'kicker', 'dateline', 'language', 'genre'] as const

/** The first entry of a story that is not what it was when it was made, as a sentence, or undefined. In order of number. */
export function firstFault(entries: readonly KeptEntry[]): string | undefined {
  let previous: Uint8Array | undefined
  for (const [index, entry] of entries.entries()) {
    const fault = linkFault(entry, index + 1, previous) ?? contentFault(entry) ?? markFault(entry, entries)
    if (fault !== undefined) return fault
    previous = entry.hash
  }
  return undefined
}

/** Whether the text still has the hash under which it went out. What is redacted has none any more. */
function contentFault(entry: KeptEntry): string | undefined {
  if (entry.redacted || entry.kind === 'unscheduling') return undefined
  if (!entry.salt || !entry.contentHash) return `entry ${entry.number} has lost its salt or its hash`
  const content = publicContent(entry.document, entry.note)
  if (!contentHash(entry.salt, content).equals(entry.contentHash))
    return `the text of entry ${entry.number} was changed`
  const other = COPIED.find((field) => entry.document && entry.document[field] !== entry.copied[field])
  return other && `lists show another ${other} for entry ${entry.number} than its text has`
}

/** Whether an entry counts as unscheduled exactly when another says so. */
function markFault(entry: KeptEntry, entries: readonly KeptEntry[]): string | undefined {
  const by = entries.find((other) => other.unschedules === entry.number)?.number
  if (by === entry.unscheduledBy) return undefined
  return by === undefined
    ? `entry ${entry.number} is taken back by nothing that says so`
    : `entry ${entry.number} counts, though entry ${by} takes it back`
}
