import type { ArticleDocument } from '#domain/article-document.ts'
import type { NamedThings, PickKind } from '#domain/desk.ts'
import type { FurnitureField } from './merge-documents.ts'

/** What search engines are told of a story. */
export const SEARCH_ENGINE_WORDS = { list: 'May list it', 'leave-out': 'Leave it out' } as const

/** What a field says, with names for ids. */
export function fieldWords(field: FurnitureField, document: ArticleDocument, named: NamedThings): string {
  const nameOf = (kind: PickKind, id: string) => named[kind].find((one) => one.id === id)?.label ?? 'Not known here'
  switch (field) {
    case 'lead':
      return document.lead
        ? [nameOf('picture', document.lead.pictureId), document.lead.caption].filter(Boolean).join(': ')
        : ''
    case 'bylines':
      return document.bylines
        .map(({ contributorId, role }) => `${nameOf('contributor', contributorId)} (${role})`)
        .join(', ')
    case 'sources':
      return document.sources.map(({ sourceId, role }) => `${nameOf('source', sourceId)} (${role})`).join(', ')
    case 'topics':
      return document.topics.map((id) => nameOf('topic', id)).join(', ')
    case 'related':
      return document.related.map((id) => nameOf('story', id)).join(', ')
    case 'searchEngines':
      return document.searchEngines ? SEARCH_ENGINE_WORDS[document.searchEngines] : SEARCH_ENGINE_WORDS.list
    default:
      return document[field] ?? ''
  }
}
