import type { ArticleDocument } from './article-document.ts'
import { bodyText } from './body-text.ts'
import type { EntryKind } from './publication.ts'

/**
 * Whether an entry moves the public "updated": a correction and its kin always, an update when words or standing of the story
 * changed, never a topic, a byline's order or a picture. A reinstatement shows what was there.
 */
export function isSubstantial(kind: EntryKind, before: ArticleDocument | undefined, after: ArticleDocument) {
  switch (kind) {
    case 'correction':
    case 'clarification':
    case 'retraction':
      return true
    case 'update':
    case 'reinstatement':
      return before !== undefined && wordsOf(before) !== wordsOf(after)
    case 'first':
    case 'withdrawal':
    case 'unscheduling':
      return false
  }
}

const wordsOf = (document: ArticleDocument) =>
  [document.headline, document.standfirst, bodyText(document.body)].join('\n').replace(/\s+/g, ' ')
