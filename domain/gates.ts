import type { ArticleDocument } from './article-document.ts'
import { bodyText } from './body-text.ts'

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
