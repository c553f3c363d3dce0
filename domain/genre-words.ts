import type { Genre } from './article-document.ts'

/** What the desk calls each kind of story. */
export const GENRE_WORDS: Record<Genre, string> = {
  news: 'News',
  analysis: 'Analysis',
  opinion: 'Opinion',
  review: 'Review',
  explainer: 'Explainer',
  obituary: 'Obituary',
  live: 'Live',
}
