import { type PublicContent, publicContent } from './chain.ts'
import type { KeptEntry } from './chain-check.ts'
import type { EntryKind } from './publication.ts'

/** One entry as an outsider is given it: everything its hash is made of, and what it showed if readers have been shown it. */
export type ExportedEntry = {
  previous: string
  article: string
  number: number
  kind: EntryKind
  revision?: number
  unschedules?: number
  follows?: number
  imported: boolean
  publicFrom: string
  madeAt: string
  contentHash: string
  hash: string
  redacted?: true
  salt?: string
  content?: PublicContent
}

/** The chain of a story for somebody outside. What has not been public by a moment is there by its hashes alone. */
export const exportChain = (entries: readonly KeptEntry[], at: Date): ExportedEntry[] =>
  entries.map((entry) => {
    const wasShown = entry.salt && !entry.redacted && entry.unscheduledBy === undefined && entry.publicFrom <= at
    return {
      previous: hex(entry.previousHash),
      article: entry.articleId,
      number: entry.number,
      kind: entry.kind,
      revision: entry.revision,
      unschedules: entry.unschedules,
      follows: entry.follows,
      imported: entry.imported,
      publicFrom: entry.publicFrom.toISOString(),
      madeAt: entry.madeAt.toISOString(),
      contentHash: hex(entry.contentHash),
      hash: hex(entry.hash),
      ...(entry.redacted ? { redacted: true } : {}),
      ...(wasShown ? { salt: hex(entry.salt), content: publicContent(entry.document, entry.note) } : {}),
    }
  })

const hex = (bytes: Uint8Array | undefined) => (bytes ? Buffer.from(bytes).toString('hex') : '')
