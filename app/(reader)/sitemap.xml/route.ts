import { say } from '#app/(reader)/say.ts'
import { xmlFrom } from '#app/(reader)/sitemaps/answer-xml.ts'
import { streamIndex } from '#circulation/sitemaps/sitemap.ts'
import { listMonths, listNamed, listNews } from '#db/queries/reader/sitemaps.ts'
import { sitemapAddress } from '#domain/sitemap-address.ts'
import { LISTS_TAG } from '#domain/tags.ts'
import { readEnv } from '#lib/env.ts'

export const dynamic = 'force-dynamic'

/** The list of all sitemaps: one that would be empty is not on it, but for the news. */
export async function GET(): Promise<Response> {
  const [months, topics, contributors, news] = await Promise.all([
    listMonths(),
    listNamed('topics', 1),
    listNamed('contributors', 1),
    listNews(1),
  ])
  const paths = [
    ...from1to(news.files).map((file) => sitemapAddress({ kind: 'news', file })),
    sitemapAddress({ kind: 'pages' }),
    ...(topics.length > 0 ? [sitemapAddress({ kind: 'topics' })] : []),
    ...(contributors.length > 0 ? [sitemapAddress({ kind: 'contributors' })] : []),
    ...months.flatMap(({ month, files }) =>
      from1to(files).map((file) => sitemapAddress({ kind: 'month', month, file })),
    ),
  ]
  await say({ tags: [LISTS_TAG], freshForSeconds: news.freshForSeconds })
  return xmlFrom(streamIndex(paths, readEnv().ORIGIN))
}

const from1to = (last: number) => Array.from({ length: last }, (_, index) => index + 1)
