import type { ArticleDocument } from './article-document.ts'
import { bodyText } from './body-text.ts'

/**
 * Whether a text takes back something that an earlier one says: one of its sentences is gone or reads differently. What is only
 * added, moved or set in another case or with other marks takes nothing back.
 */
export function haveFactsChanged(before: ArticleDocument, after: ArticleDocument): boolean {
  const still = new Set(statementsOf(after))
  return statementsOf(before).some((statement) => !still.has(statement))
}

/** Sentences as far as they say something: letters and digits, nothing else. */
function statementsOf(document: ArticleDocument): string[] {
  const segmenter = new Intl.Segmenter(document.language, { granularity: 'sentence' })
  return [document.headline, document.standfirst, ...bodyText(document.body).split('\n')]
    .flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => segment))
    .map((sentence) =>
      sentence
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
        .trim(),
    )
    .filter((statement) => statement !== '')
}
