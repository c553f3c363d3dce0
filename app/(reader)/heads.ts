import type { Metadata } from 'next'
import type { Card, Paper } from '#domain/reading.ts'
import { CARD_SIZE, shareCardAddress, shareCardOf } from '#domain/share-card.ts'
import { absolute } from './addresses.ts'

type About = {
  paper: Paper
  title?: string
  description?: string
  /** The page's own address; left out where there is no page. */
  path?: string
  /** With it, what other sites show is the story. */
  story?: Card & { updatedOn?: Date }
  hidden?: boolean
}

/** What a page says of itself in its head. */
export function headOf({ paper, title, description, path, story, hidden = false }: About): Metadata {
  const whole = title ? `${title} | ${paper.name}` : paper.tagline ? `${paper.name}: ${paper.tagline}` : paper.name
  const url = path === undefined ? undefined : absolute(path)
  const card = story && {
    url: absolute(shareCardAddress(shareCardOf(story, paper))),
    ...CARD_SIZE,
    alt: story.headline,
  }
  return {
    title: whole,
    description: description || paper.tagline || undefined,
    icons: { icon: '/favicon.svg' },
    alternates: url ? { canonical: url } : undefined,
    robots: hidden
      ? { index: false }
      : { index: true, 'max-image-preview': 'large', 'max-snippet': -1, 'max-video-preview': -1 },
    openGraph: url
      ? {
          title: title ?? paper.name,
          description: description || undefined,
          url,
          siteName: paper.name,
          locale: (story?.language ?? paper.language).replace('-', '_'),
          images: card && [card],
          ...(story
            ? {
                type: 'article',
                publishedTime: story.publishedOn.toISOString(),
                modifiedTime: (story.updatedOn ?? story.publishedOn).toISOString(),
                section: story.section.name,
              }
            : { type: 'website' }),
        }
      : undefined,
    twitter: { card: card ? 'summary_large_image' : 'summary', images: card && [card] },
  }
}
