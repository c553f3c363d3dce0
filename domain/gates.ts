import type { ArticleDocument } from './article-document.ts'
import { bodyText } from './body-text.ts'

/** What keeps a revision from going out, each a sentence that says what to do. */
export function missingForPublication(document: ArticleDocument): string[] {
  const text = bodyText(document.body)
  return [
    document.headline.trim() === '' ? 'Write a headline.' : '',
    text.trim() === '' ? 'Write the story: its body is empty.' : '',
    /\bTK\b/.test(`${document.headline}\n${document.standfirst}\n${text}`) ? 'Fill in what “TK” stands for.' : '',
  ].filter((sentence) => sentence !== '')
}
