import { FEED_FORMAT_NAMES, type FeedOf, feedAddress } from '#domain/feed-address.ts'

/** So many feeds are named to a hub in one call. */
export const MOST_FEEDS = 100

type Changed = { path: string; topics: readonly string[]; contributors: readonly string[] }

/** The addresses of every feed that shows one of these stories, each in all its forms. */
export function feedsOf(stories: readonly Changed[]): string[] {
  const feeds: FeedOf[] = [{ kind: 'paper' }]
  for (const { path, topics, contributors } of stories) {
    feeds.push({ kind: 'section', slug: path.split('/')[1] ?? '' })
    feeds.push(...topics.map((slug) => ({ kind: 'topic', slug }) as const))
    feeds.push(...contributors.map((slug) => ({ kind: 'contributor', slug }) as const))
  }
  return [...new Set(feeds.flatMap((of) => FEED_FORMAT_NAMES.map((format) => feedAddress(of, format))))]
}

/** What a publisher tells its hub (WebSub, W3C 2018, section 7, leaves the form to the hub; this is the one that hubs share). */
export function webSubBody(addresses: readonly string[], origin: string) {
  const form = new URLSearchParams({ 'hub.mode': 'publish' })
  for (const address of addresses) form.append('hub.url', `${origin}${address}`)
  return { type: 'application/x-www-form-urlencoded', text: form.toString() }
}
