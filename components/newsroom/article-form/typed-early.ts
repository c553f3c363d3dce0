import type { ArticleDocument } from '#domain/article-document.ts'

const NAMES = ['kicker', 'headline', 'standfirst', 'dateline', 'sourceNote'] as const

/**
 * What somebody typed before the page listened. React sets a textarea back to what the server sent as it takes the page over, so
 * this is asked while the form is first drawn.
 */
export function typedEarly(articleId: string): Partial<ArticleDocument> | undefined {
  if (typeof document === 'undefined') return undefined
  const form = document.querySelector(`[data-story="${articleId}"]`)
  const changed = NAMES.flatMap((name) => {
    const field = form?.querySelector(`[name="${name}"]`)
    const isText = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
    return isText && field.value !== field.defaultValue ? [[name, field.value] as const] : []
  })
  return changed.length > 0 ? Object.fromEntries(changed) : undefined
}
