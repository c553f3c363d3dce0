import { generateJsonFeed, type JsonFeed } from 'feedsmith'
import { xmlTexts } from '#circulation/xml-text.ts'
import {
  absoluteIn,
  authorsOf,
  categoriesOf,
  type Feed,
  type FeedStory,
  renditionOf,
  selfOf,
  titleOf,
  updatedOn,
  urn,
} from './feed.ts'
import { storyHtml } from './story-html.ts'

/** A feed as JSON Feed 1.1. */
export function printJson(feed: Feed): string {
  const json: JsonFeed.Feed<Date> = {
    title: feed.title,
    home_page_url: feed.page,
    feed_url: selfOf(feed, 'json'),
    description: feed.description || undefined,
    language: feed.language,
    authors: [{ name: feed.paperName, url: `${feed.origin}/` }],
    hubs: feed.hub ? [{ type: 'WebSub', url: feed.hub }] : undefined,
    items: feed.stories.map((one) => itemOf(one, feed)),
  }
  // The generator leaves out a list of none, without which it is no JSON Feed.
  return `${JSON.stringify({ items: [], ...(generateJsonFeed(xmlTexts(json)) as object) })}\n`
}

function itemOf(one: FeedStory, feed: Feed): JsonFeed.Item<Date> {
  const { story } = one
  const file = story.picture && renditionOf(story.picture, feed.origin)
  return {
    id: urn(story.id),
    url: absoluteIn(feed.origin, story.path),
    title: titleOf(one),
    summary: story.standfirst || undefined,
    ...(feed.shows === 'full'
      ? { content_html: storyHtml(one, feed) }
      : { content_text: story.standfirst || titleOf(one) }),
    image: file?.url,
    date_published: story.publishedOn,
    date_modified: updatedOn(one),
    authors: authorsOf(one, feed),
    tags: categoriesOf(one, feed).map(({ name }) => name),
    language: story.language,
    attachments: file && [{ url: file.url, mime_type: file.type, title: story.picture?.credit }],
  }
}
