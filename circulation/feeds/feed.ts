import { xmlText } from '#circulation/xml-text.ts'
import { FEED_FORMATS, type FeedFormat, type FeedOf, feedAddress } from '#domain/feed-address.ts'
import type { EntryKind } from '#domain/publication.ts'
import type { Card, PrintedPicture, Story } from '#domain/reading.ts'

/** A story as a feed tells it, with the stories that its text leads to, by id. */
export type FeedStory = { story: Story; inBody: ReadonlyMap<string, Card> }

/** The few words that stand in a feed beside the paper's own, in a language. */
export type FeedWords = {
  kinds: Record<EntryKind, string>
  relations: Record<'also-see' | 'background' | 'earlier' | 'opinion', string>
}

/** What a feed tells, in whatever form it is printed. */
export type Feed = {
  of: FeedOf
  /** Never changes, whatever the feed or its address are called. */
  id: string
  title: string
  description: string
  language: string
  /** The page that shows the same stories. */
  page: string
  paperName: string
  copyright: string
  shows: 'full' | 'standfirst'
  /** Where readers of the feed are told of what is new, if the paper has such a hub. */
  hub?: string
  origin: string
  stories: readonly FeedStory[]
  wordsOf: (language: string) => FeedWords
}

/** The name by which a story or a record is known for ever: its address may change. */
export const urn = (id: string) => `urn:uuid:${id}`

export const absoluteIn = (origin: string, path: string) => `${origin}${encodeURI(path.toWellFormed())}`

export const selfOf = ({ of, origin }: Feed, format: FeedFormat) => `${origin}${feedAddress(of, format)}`

/** What a story is called where nothing may be called nothing. */
export const titleOf = ({ story }: FeedStory) =>
  /^\p{White_Space}*$/u.test(xmlText(story.headline)) ? story.path : story.headline

/** The feed's own address and its hub, as a header says them: a hub is found without reading the feed (WebSub). */
export function linksOf(feed: Feed, format: FeedFormat): string {
  const hub = URL.parse(feed.hub ?? '')?.href
  return [`<${selfOf(feed, format)}>; rel="self"`, ...(hub ? [`<${hub}>; rel="hub"`] : [])].join(', ')
}

/** When the story changed last in its substance. */
export const updatedOn = ({ story }: FeedStory) => story.updatedOn ?? story.publishedOn

/** When the newest change in a feed was; the beginning of time for one that has told nothing yet. */
export const feedUpdatedOn = ({ stories }: Feed) =>
  new Date(Math.max(0, ...stories.map((one) => updatedOn(one).getTime())))

/** The same feed in its other forms. */
export const otherForms = (feed: Feed, format: FeedFormat) =>
  (Object.keys(FEED_FORMATS) as FeedFormat[])
    .filter((other) => other !== format)
    .map((other) => ({ href: selfOf(feed, other), type: FEED_FORMATS[other].type }))

/** Who wrote a story, with their pages. */
export const authorsOf = ({ story }: FeedStory, { origin }: Feed) =>
  story.bylines
    .filter((byline) => byline.role === 'author')
    .map(({ name, slug }) => ({ name, url: absoluteIn(origin, `/by/${slug}`) }))

/** The section and the topics of a story, with their pages. */
export const categoriesOf = ({ story }: FeedStory, { origin }: Feed) => [
  { name: story.section.name, url: absoluteIn(origin, `/${story.section.slug}`) },
  ...story.topics.map(({ name, slug }) => ({ name, url: absoluteIn(origin, `/topics/${slug}`) })),
]

/** The file of a picture that is not larger than a reader of feeds shows. */
export function renditionOf(picture: PrintedPicture, origin: string, widest = 1280) {
  const width = picture.widths.findLast((one) => one <= widest) ?? picture.widths[0]
  if (width === undefined) return undefined
  const height = Math.max(1, Math.round((picture.height * width) / Math.max(1, picture.width)))
  return { url: `${origin}/pictures/${picture.hash}/${width}.webp`, width, height, type: 'image/webp' }
}
