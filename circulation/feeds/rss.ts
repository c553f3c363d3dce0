import { generateRssFeed, type MediaNs, type RssFeed } from 'feedsmith'
import { xmlTexts } from '#circulation/xml-text.ts'
import { FEED_FORMATS } from '#domain/feed-address.ts'
import {
  absoluteIn,
  authorsOf,
  categoriesOf,
  type Feed,
  type FeedStory,
  feedUpdatedOn,
  otherForms,
  renditionOf,
  selfOf,
  titleOf,
  updatedOn,
  urn,
} from './feed.ts'
import { storyHtml } from './story-html.ts'

/** After how many minutes a reader of feeds may ask again: the paper answers with 304 where nothing is new. */
const TTL_MINUTES = 15

/** A feed as RSS 2.0. */
export function printRss(feed: Feed): string {
  const links = [
    { href: selfOf(feed, 'rss'), rel: 'self', type: FEED_FORMATS.rss.type },
    ...otherForms(feed, 'rss').map((form) => ({ ...form, rel: 'alternate' })),
    ...(feed.hub ? [{ href: feed.hub, rel: 'hub' }] : []),
  ]
  const channel: RssFeed.Feed<Date> = {
    title: feed.title,
    link: feed.page,
    description: feed.description || feed.title,
    language: feed.language,
    copyright: feed.copyright || undefined,
    lastBuildDate: feed.stories.length > 0 ? feedUpdatedOn(feed) : undefined,
    ttl: TTL_MINUTES,
    items: feed.stories.map((one) => itemOf(one, feed)),
    atom: { links },
  }
  return generateRssFeed(xmlTexts(channel))
}

function itemOf(one: FeedStory, feed: Feed): RssFeed.Item<Date> {
  const { story } = one
  return {
    title: titleOf(one),
    link: absoluteIn(feed.origin, story.path),
    description: story.standfirst || titleOf(one),
    categories: categoriesOf(one, feed).map(({ name, url }) => ({ name, domain: url })),
    guid: { value: urn(story.id), isPermaLink: false },
    pubDate: story.publishedOn,
    dc: {
      creators: authorsOf(one, feed).map(({ name }) => name),
      languages: [story.language],
      sources: story.sources.map(({ name, url }) => url || name),
    },
    atom: { updated: updatedOn(one) },
    content: feed.shows === 'full' ? { encoded: storyHtml(one, feed) } : undefined,
    media: mediaOf(one, feed),
  }
}

/** The lead picture of a story, with the words and the credit without which it is not printed. */
export function mediaOf({ story }: FeedStory, { origin }: Feed): MediaNs.ItemOrFeed | undefined {
  const { picture } = story
  const file = picture && renditionOf(picture, origin)
  const small = picture && renditionOf(picture, origin, 320)
  if (!file || !small) return undefined
  const caption = story.document.lead?.caption ?? picture.caption
  return {
    contents: [
      {
        ...file,
        medium: 'image',
        title: { value: picture.alt },
        description: { value: caption || picture.alt },
        credits: [{ value: picture.credit }],
        copyright: picture.copyright ? { value: picture.copyright } : undefined,
        thumbnails: [{ url: small.url, width: small.width, height: small.height }],
      },
    ],
  }
}
