import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { ArticleDocument } from './article-document.ts'
import { publicBody } from './body-text.ts'
import type { EntryKind } from './publication.ts'

/** What an entry makes public: the story without the desk's notes, and the public note. Withdrawals carry the note alone. */
export type PublicContent = { document?: ArticleDocument; note?: string }

export const publicContent = (document: ArticleDocument | undefined, note: string | undefined): PublicContent => ({
  ...(document ? { document: { ...document, body: publicBody(document.body) } } : {}),
  ...(note === undefined ? {} : { note }),
})

/** SHA-256 over the salt and the canonical JSON (RFC 8785) of what is public. */
export function contentHash(salt: Uint8Array, content: PublicContent) {
  const canonical = canonicalize(content)
  if (canonical === undefined) throw new Error('Public content has no canonical form')
  return createHash('sha256').update(salt).update(canonical, 'utf8').digest()
}

/** One entry as the chain sees it. */
export type Link = {
  articleId: string
  number: number
  kind: EntryKind
  revision?: number
  unschedules?: number
  follows?: number
  imported: boolean
  publicFrom: Date
  madeAt: Date
  contentHash?: Uint8Array
  previousHash?: Uint8Array
  hash: Uint8Array
}

const hex = (bytes: Uint8Array | undefined) => (bytes ? Buffer.from(bytes).toString('hex') : '')

/** The hash an entry must have, by the form that docs/chain.md describes. */
export function linkHash(link: Omit<Link, 'hash'>) {
  const fields = [
    hex(link.previousHash),
    link.articleId,
    link.number,
    link.kind,
    link.revision ?? '',
    link.unschedules ?? '',
    link.follows ?? '',
    link.imported,
    link.publicFrom.toISOString(),
    link.madeAt.toISOString(),
    hex(link.contentHash),
  ]
  return createHash('sha256').update(fields.join('|'), 'utf8').digest()
}

/** The first entry of an article's chain that does not hold, as a sentence, or undefined. Links in order of number. */
export function brokenLink(links: readonly Link[]): string | undefined {
  let previous: Uint8Array | undefined
  for (const [index, link] of links.entries()) {
    const fault = linkFault(link, index + 1, previous)
    if (fault !== undefined) return fault
    previous = link.hash
  }
  return undefined
}

/** What is wrong with a link in its place, behind the hash of the one before; or undefined. */
export function linkFault(link: Link, place: number, previous: Uint8Array | undefined): string | undefined {
  if (link.number !== place) return `entry ${place} is missing`
  if (hex(link.previousHash) !== hex(previous)) return `entry ${link.number} does not follow entry ${place - 1}`
  if (hex(linkHash(link)) !== hex(link.hash)) return `entry ${link.number} was changed`
  return undefined
}
