import { answerNews } from '#app/(reader)/sitemaps/answer-news.ts'

export const dynamic = 'force-dynamic'

/** What is new in the paper, for search engines of news. */
export const GET = () => answerNews(1)
