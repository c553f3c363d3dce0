import type { Feed, FeedStory } from '#circulation/feeds/feed.ts'
import { wordsOf } from '#components/reader/words.ts'
import type { PrintedPicture, Story } from '#domain/reading.ts'
import { newId } from '#lib/id.ts'
import { documentOf } from './desk.ts'

export const ORIGIN = 'https://paper.example'

export const printedPicture = (given: Partial<PrintedPicture> = {}): PrintedPicture => ({
  id: newId(),
  hash: 'a'.repeat(64),
  width: 1600,
  height: 1200,
  widths: [320, 640, 960, 1280],
  alt: 'Lorries before a gate',
  caption: 'The gate at dawn.',
  credit: 'Lena Okafor',
  creator: 'Lena Okafor',
  copyright: 'The Gazette',
  colour: null,
  focus: { x: 50, y: 50 },
  crops: [],
  ...given,
})

/** A story that readers see, as a feed gets it. */
export function storyInFeed(given: Partial<Story> = {}): FeedStory {
  const document = given.document ?? documentOf()
  const story: Story = {
    id: newId(),
    path: '/world/torkham',
    section: { id: newId(), slug: 'world', name: 'World', colour: 'world' },
    kicker: '',
    headline: document.headline,
    standfirst: document.standfirst,
    dateline: '',
    language: document.language,
    genre: document.genre,
    publishedOn: new Date('2026-11-23T10:00:00Z'),
    bylines: [{ slug: 'sher-ali', name: 'Sher Ali', role: 'author' }],
    picture: printedPicture(),
    document,
    contributors: [],
    topics: [{ id: newId(), slug: 'borders', name: 'Borders' }],
    sources: [{ name: 'AFP', url: 'https://afp.example/', role: 'inputs' }],
    notes: [],
    pictures: new Map(),
    relatedInBody: [],
    relatedInList: [],
    ...given,
  }
  return { story, inBody: new Map() }
}

export const feedWith = (stories: FeedStory[], given: Partial<Feed> = {}): Feed => ({
  of: { kind: 'paper' },
  id: `${ORIGIN}/feeds/atom.xml`,
  title: 'The Gazette',
  description: 'All that is fit',
  language: 'en',
  page: `${ORIGIN}/`,
  paperName: 'The Gazette',
  copyright: 'The Gazette',
  shows: 'full',
  origin: ORIGIN,
  stories,
  wordsOf,
  ...given,
})
