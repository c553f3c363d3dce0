import type { Metadata, Viewport } from 'next'
import { FEED_FORMAT_NAMES, FEED_FORMATS, type FeedOf, feedAddress } from '#domain/feed-address.ts'
import { ICONS, PAPER_COLOURS } from '#domain/icons.ts'
import type { Paper, SectionLabel, Story } from '#domain/reading.ts'
import { CARD_SIZE, shareCardAddress, shareCardOf } from '#domain/share-card.ts'
import { shownTopics, writers } from '#domain/story-page.ts'
import { withOffset } from '#lib/dates.ts'
import { absolute } from './addresses.ts'

type About = {
  paper: Paper
  title?: string
  description?: string
  /** The page's own address; left out where there is no page. */
  path?: string
  /** With it, what other sites show is the story. */
  story?: Story
  /** The feed that follows the page, beside that of the whole paper. */
  feed?: Exclude<FeedOf, { kind: 'paper' }> & { name: string }
  hidden?: boolean
}

/** What a page says of itself in its head. */
export function headOf({ paper, title, description, path, story, feed, hidden = false }: About): Metadata {
  const whole = title ? `${title} | ${paper.name}` : paper.tagline ? `${paper.name}: ${paper.tagline}` : paper.name
  // A copy names its original, wherever that is.
  const url = story?.document.original ?? (path === undefined ? undefined : absolute(path))
  const isHidden = hidden || story?.document.searchEngines === 'leave-out'
  return {
    title: whole,
    description: description || paper.tagline || undefined,
    applicationName: paper.name,
    icons: { icon: '/favicon.svg', apple: ICONS.apple.path },
    manifest: '/manifest.webmanifest',
    // A page that is not there has no feed either; a search has one, and no canonical address.
    alternates: url || feed ? { canonical: url, types: feeds(paper, feed) } : undefined,
    robots: isHidden
      ? { index: false }
      : { index: true, 'max-image-preview': 'large', 'max-snippet': -1, 'max-video-preview': -1 },
    openGraph: url
      ? {
          title: title ?? paper.name,
          description: description || paper.tagline || undefined,
          url,
          siteName: paper.name,
          locale: (story?.language ?? paper.language).replace('-', '_'),
          images: [imageOf(paper, story)],
          ...(story ? ofStory(story, paper) : { type: 'website' }),
        }
      : undefined,
    twitter: { card: story ? 'summary_large_image' : 'summary' },
  }
}

/** The feed of the stories of a section. */
export const sectionFeed = ({ slug, name }: SectionLabel) => ({ kind: 'section', slug, name }) as const

/** What browsers paint around every page. */
export const readerViewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: PAPER_COLOURS.light },
    { media: '(prefers-color-scheme: dark)', color: PAPER_COLOURS.dark },
  ],
}

function ofStory(story: Story, paper: Paper) {
  const at = (moment: Date) => withOffset(paper.timeZone, moment)
  return {
    type: 'article' as const,
    publishedTime: at(story.publishedOn),
    modifiedTime: at(story.updatedOn ?? story.publishedOn),
    section: story.section.name,
    authors: writers(story).map(({ slug }) => absolute(`/by/${slug}`)),
    tags: shownTopics(story).map(({ name }) => name),
  }
}

/** The card of the story; of another page the paper's mark. */
function imageOf(paper: Paper, story: Story | undefined) {
  if (story) return { url: absolute(shareCardAddress(shareCardOf(story, paper))), ...CARD_SIZE, alt: story.headline }
  const { path, side } = ICONS.large
  return { url: absolute(path), width: side, height: side, alt: paper.name }
}

/** The feeds of the paper and of the page, in every format. */
function feeds(paper: Paper, feed: About['feed']) {
  const origin = absolute('')
  return Object.fromEntries(
    FEED_FORMAT_NAMES.map((format) => {
      const ofPaper = { url: origin + feedAddress({ kind: 'paper' }, format), title: paper.name }
      const ofPage = feed && { url: origin + feedAddress(feed, format), title: `${feed.name} | ${paper.name}` }
      return [FEED_FORMATS[format].type, ofPage ? [ofPage, ofPaper] : [ofPaper]]
    }),
  )
}
