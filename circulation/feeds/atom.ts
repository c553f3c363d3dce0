import { type AtomFeed, generateAtomFeed } from 'feedsmith'
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
  selfOf,
  titleOf,
  updatedOn,
  urn,
} from './feed.ts'
import { mediaOf } from './rss.ts'
import { storyHtml } from './story-html.ts'

/** A feed as Atom (RFC 4287). */
export function printAtom(feed: Feed): string {
  const atom: AtomFeed.Feed<Date> = {
    id: feed.id,
    title: { value: feed.title },
    subtitle: feed.description ? { value: feed.description } : undefined,
    updated: feedUpdatedOn(feed),
    authors: [{ name: feed.paperName || feed.origin, uri: `${feed.origin}/` }],
    rights: feed.copyright ? { value: feed.copyright } : undefined,
    links: [
      { href: selfOf(feed, 'atom'), rel: 'self', type: FEED_FORMATS.atom.type },
      { href: feed.page, rel: 'alternate', type: 'text/html' },
      ...otherForms(feed, 'atom').map((form) => ({ ...form, rel: 'alternate' })),
      ...(feed.hub ? [{ href: feed.hub, rel: 'hub' }] : []),
    ],
    entries: feed.stories.map((one) => entryOf(one, feed)),
    xml: { lang: feed.language },
  }
  return generateAtomFeed(xmlTexts(atom))
}

function entryOf(one: FeedStory, feed: Feed): AtomFeed.Entry<Date> {
  const { story } = one
  const others = story.bylines.filter((byline) => byline.role !== 'author')
  return {
    id: urn(story.id),
    title: { value: titleOf(one) },
    published: story.publishedOn,
    updated: updatedOn(one),
    authors: authorsOf(one, feed).map(({ name, url }) => ({ name, uri: url })),
    contributors: others.map(({ name, slug }) => ({ name, uri: absoluteIn(feed.origin, `/by/${slug}`) })),
    categories: categoriesOf(one, feed).map(({ name, url }) => ({ term: url, label: name })),
    links: [
      { href: absoluteIn(feed.origin, story.path), rel: 'alternate', type: 'text/html', hreflang: story.language },
      ...story.sources.filter(({ url }) => url).map(({ name, url }) => ({ href: url, rel: 'via', title: name })),
    ],
    summary: story.standfirst ? { value: story.standfirst } : undefined,
    content: feed.shows === 'full' ? { value: storyHtml(one, feed), type: 'html' } : undefined,
    media: mediaOf(one, feed),
    xml: { lang: story.language },
  }
}
