import type { Story } from '#domain/reading.ts'
import { assertNever } from '#lib/assert-never.ts'

/** What a kind of story is to search engines. News that comes from somebody else is no reporting of the paper's own. */
export function kindOf({ genre, sources }: Pick<Story, 'genre' | 'sources'>) {
  switch (genre) {
    case 'news':
      return sources.some(({ role }) => role === 'source') ? 'NewsArticle' : 'ReportageNewsArticle'
    case 'analysis':
      return 'AnalysisNewsArticle'
    case 'opinion':
      return 'OpinionNewsArticle'
    case 'review':
      return 'ReviewNewsArticle'
    case 'explainer':
      return 'BackgroundNewsArticle'
    case 'obituary':
    case 'live':
      return 'NewsArticle'
    default:
      return assertNever(genre)
  }
}
