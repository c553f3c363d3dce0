import { decoded } from '#app/(reader)/addresses.ts'
import { askFeed } from '#app/(reader)/feeds/feed-of.ts'
import { say } from '#app/(reader)/say.ts'
import { feedUpdatedOn, linksOf } from '#circulation/feeds/feed.ts'
import { printFeed } from '#circulation/feeds/print-feed.ts'
import { FEED_FORMATS, feedView, readFeedAddress } from '#domain/feed-address.ts'
import { answer } from '#press/page.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ feed: string[] }> }

/** The newest stories of the paper or of a part of it, for readers of feeds. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const path = `/feeds/${(await params).feed.map(decoded).join('/')}`
  const read = readFeedAddress(path, new URL(request.url).search)
  const asked = read && (await askFeed(read.of))
  if (!read || !asked) return missing()
  const { feed, cards, tags } = asked
  const lastModified = feed.stories.length > 0 ? feedUpdatedOn(feed) : undefined
  await say({ tags, cards, lastModified })
  answer({ view: feedView(read.of), link: linksOf(feed, read.format) })
  return new Response(printFeed(feed, read.format), {
    headers: { 'Content-Type': `${FEED_FORMATS[read.format].type}; charset=utf-8`, 'Cache-Control': 'no-cache' },
  })
}

const missing = () =>
  new Response('There is no such feed.\n', { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
