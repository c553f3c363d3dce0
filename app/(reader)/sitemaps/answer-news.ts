import { askPaper } from '#app/(reader)/asked.ts'
import { say } from '#app/(reader)/say.ts'
import { printNewsSitemap } from '#circulation/sitemaps/news-sitemap.ts'
import { listNews } from '#db/queries/reader/sitemaps.ts'
import { LISTS_TAG } from '#domain/tags.ts'
import { readEnv } from '#lib/env.ts'
import { noSuchSitemap, xmlResponse } from './answer-xml.ts'

/** A file of the news sitemap: true until the second in which its oldest story is two days old. */
export async function answerNews(file: number): Promise<Response> {
  const [paper, { stories, freshForSeconds, files }] = await Promise.all([askPaper(), listNews(file)])
  if (file > files) return noSuchSitemap()
  await say({ tags: [LISTS_TAG], freshForSeconds })
  return xmlResponse(printNewsSitemap(stories, { origin: readEnv().ORIGIN, paper: paper.name }))
}
