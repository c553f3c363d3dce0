import { absoluteIn } from '#circulation/feeds/feed.ts'
import { escaped } from '#circulation/xml-text.ts'

export type NewsLine = { path: string; headline: string; language: string; publishedOn: Date }

const NAMESPACES =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'

/** The news sitemap: what is new, under the name of the paper. It may be empty, which the library refuses. */
export function printNewsSitemap(stories: readonly NewsLine[], { origin, paper }: { origin: string; paper: string }) {
  const lines = stories.map(
    ({ path, headline, language, publishedOn }) =>
      `<url><loc>${escaped(absoluteIn(origin, path))}</loc><news:news><news:publication><news:name>${escaped(paper)}</news:name>` +
      `<news:language>${newsLanguage(language)}</news:language></news:publication>` +
      `<news:publication_date>${publishedOn.toISOString()}</news:publication_date>` +
      `<news:title>${escaped(headline)}</news:title></news:news></url>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${NAMESPACES}>${lines.join('')}</urlset>\n`
}

/** The two or three letters of a language, but for the two ways of writing Chinese. */
export function newsLanguage(language: string): string {
  const [name = '', ...rest] = language.toLowerCase().split('-')
  if (name !== 'zh') return name
  return rest.some((part) => ['tw', 'hk', 'mo', 'hant'].includes(part)) ? 'zh-tw' : 'zh-cn'
}
