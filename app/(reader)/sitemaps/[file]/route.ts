import { decoded } from '#app/(reader)/addresses.ts'
import { askPaper } from '#app/(reader)/asked.ts'
import { say } from '#app/(reader)/say.ts'
import { answerNews } from '#app/(reader)/sitemaps/answer-news.ts'
import { noSuchSitemap, xmlFrom } from '#app/(reader)/sitemaps/answer-xml.ts'
import { type SitemapLine, streamSitemap } from '#circulation/sitemaps/sitemap.ts'
import { findFile, listNamed, listPages, walkFile } from '#db/queries/reader/sitemaps.ts'
import { readSitemapAddress, type SitemapOf } from '#domain/sitemap-address.ts'
import { LISTS_TAG, PAPER_TAG } from '#domain/tags.ts'
import { readEnv } from '#lib/env.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ file: string }> }

/** A file of the sitemap: the stories of a month, or everything else there is of a kind. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const of = readSitemapAddress(`/sitemaps/${decoded((await params).file)}`)
  if (of?.kind === 'news') return answerNews(of.file)
  const lines = of && (await linesOf(of))
  if (!lines) return noSuchSitemap()
  await say({ tags: [LISTS_TAG, PAPER_TAG] })
  return xmlFrom(await streamSitemap(lines, readEnv().ORIGIN))
}

async function linesOf(of: SitemapOf): Promise<AsyncIterable<SitemapLine> | Iterable<SitemapLine> | undefined> {
  switch (of.kind) {
    case 'month': {
      const bounds = await findFile(of.month, of.file)
      return bounds && walkFile(bounds)
    }
    case 'topics':
    case 'contributors': {
      const slugs = await listNamed(of.kind)
      const folder = of.kind === 'topics' ? '/topics' : '/by'
      return slugs.length > 0 ? slugs.map((slug) => ({ path: `${folder}/${slug}` })) : undefined
    }
    case 'pages': {
      const [{ sections }, pages] = await Promise.all([askPaper(), listPages()])
      return [
        ...['/', '/latest', '/corrections'].map((path) => ({ path })),
        ...sections.map(({ slug }) => ({ path: `/${slug}` })),
        ...pages.map(({ slug, updatedAt }) => ({ path: `/about/${slug}`, changedOn: updatedAt })),
      ]
    }
    case 'news':
    case 'index':
      return undefined
  }
}
