/** What a file of the sitemap tells of. */
export type SitemapOf =
  | { kind: 'month'; month: string; file: number }
  | { kind: 'topics' | 'contributors' | 'pages' }
  | { kind: 'news'; file: number }
  | { kind: 'index' }

const part = (file: number) => (file > 1 ? `-${file}` : '')

/** The address of a file of the sitemap. */
export function sitemapAddress(of: SitemapOf): string {
  switch (of.kind) {
    case 'index':
      return '/sitemap.xml'
    case 'news':
      return of.file > 1 ? `/sitemaps/news-${of.file}.xml` : '/news-sitemap.xml'
    case 'month':
      return `/sitemaps/${of.month}${part(of.file)}.xml`
    case 'topics':
    case 'contributors':
    case 'pages':
      return `/sitemaps/${of.kind}.xml`
  }
}

/** Reads such an address by its decoded path; undefined where no sitemap can have it. */
export function readSitemapAddress(path: string): SitemapOf | undefined {
  if (path === '/sitemap.xml') return { kind: 'index' }
  if (path === '/news-sitemap.xml') return { kind: 'news', file: 1 }
  const [, news] = /^\/sitemaps\/news-([2-9])\.xml$/.exec(path) ?? []
  if (news) return { kind: 'news', file: Number(news) }
  const [, kind] = /^\/sitemaps\/(topics|contributors|pages)\.xml$/.exec(path) ?? []
  if (kind) return { kind: kind as 'topics' }
  const [, month, file] =
    /^\/sitemaps\/((?:1[6-9]|2\d)\d\d-(?:0[1-9]|1[0-2]))(?:-([2-9]|[1-9]\d))?\.xml$/.exec(path) ?? []
  return month === undefined ? undefined : { kind: 'month', month, file: Number(file ?? 1) }
}
