import { GENRES, type Genre } from './article-document.ts'

/** The forms in which a feed is to be had, each with its file and its media type. */
export const FEED_FORMATS = {
  rss: { file: 'rss.xml', type: 'application/rss+xml' },
  atom: { file: 'atom.xml', type: 'application/atom+xml' },
  json: { file: 'feed.json', type: 'application/feed+json' },
} as const
export type FeedFormat = keyof typeof FEED_FORMATS
export const FEED_FORMAT_NAMES = Object.keys(FEED_FORMATS) as FeedFormat[]

/** Which stories a feed tells of. */
export type FeedOf =
  | { kind: 'paper' }
  | { kind: 'section' | 'topic' | 'contributor'; slug: string }
  | { kind: 'genre'; genre: Genre }
  | { kind: 'search'; q: string; section?: string }

const LONGEST_QUESTION = 200
const LONGEST_SLUG = 120

/** The address of a feed, ready to stand in a link: `/feeds`, the path of the page that shows the same stories, the form. */
export function feedAddress(of: FeedOf, format: FeedFormat): string {
  const query = of.kind === 'search' ? queryOf(of) : ''
  return `${encodeURI(`/feeds${folderOf(of)}`)}/${FEED_FORMATS[format].file}${query}`
}

/** The page on which somebody who opens a feed in a browser sees what it is, and how to follow it. */
export function feedView(of: FeedOf): string {
  const asked = `${folderOf(of)}${of.kind === 'search' ? queryOf(of) : ''}`
  return asked === '' ? '/feeds' : `/feeds?${new URLSearchParams({ of: asked })}`
}

/** Which feed such a page is asked for; that of the paper where it is none. */
export function readFeedView(asked: string): FeedOf {
  const mark = asked.indexOf('?')
  const [folder, query] = mark < 0 ? [asked, ''] : [asked.slice(0, mark), asked.slice(mark)]
  return readFeedAddress(`/feeds${folder}/${FEED_FORMATS.rss.file}`, query)?.of ?? { kind: 'paper' }
}

/** The path of the page that a feed follows, where it is a record of the paper: no page, no feed. */
export function pageOfFeed(of: FeedOf): string | undefined {
  return of.kind === 'section' || of.kind === 'topic' || of.kind === 'contributor' ? folderOf(of) : undefined
}

function folderOf(of: FeedOf): string {
  switch (of.kind) {
    case 'paper':
      return ''
    case 'section':
      return `/${of.slug}`
    case 'topic':
      return `/topics/${of.slug}`
    case 'contributor':
      return `/by/${of.slug}`
    case 'genre':
      return `/genre/${of.genre}`
    case 'search':
      return '/search'
  }
}

/** The query of a saved search in its one form, so that what means the same is one copy. */
const queryOf = ({ q, section }: { q: string; section?: string }) =>
  `?${new URLSearchParams(section === undefined ? { q } : { q, section })}`

/** Reads the address of a feed by its decoded path and its query; undefined where no feed can have it. */
export function readFeedAddress(
  path: string,
  query: string,
): { of: FeedOf; format: FeedFormat; query: string } | undefined {
  const [, folder = '', file] = /^\/feeds(\/.+)?\/([^/]+)$/.exec(path) ?? []
  const format = FEED_FORMAT_NAMES.find((name) => FEED_FORMATS[name].file === file)
  const of = format && readFolder(folder, query)
  return of && { of, format, query: of.kind === 'search' ? queryOf(of) : '' }
}

function readFolder(folder: string, query: string): FeedOf | undefined {
  if (folder === '') return { kind: 'paper' }
  if (folder === '/search') return readSearch(new URLSearchParams(query))
  const [, first = '', second, more] = folder.split('/')
  if (more !== undefined) return undefined
  if (second === undefined) return { kind: 'section', slug: first }
  if (first === 'topics') return { kind: 'topic', slug: second }
  if (first === 'by') return { kind: 'contributor', slug: second }
  const genre = first === 'genre' ? GENRES.find((one) => one === second) : undefined
  return genre && { kind: 'genre', genre }
}

function readSearch(asked: URLSearchParams): FeedOf | undefined {
  const q = (asked.get('q') ?? '')
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .normalize('NFC')
    .toLowerCase()
    .trim()
    .slice(0, LONGEST_QUESTION)
    .toWellFormed()
    .trim()
  const section = asked.get('section') ?? ''
  if (q === '' || section.length > LONGEST_SLUG) return undefined
  return section === '' ? { kind: 'search', q } : { kind: 'search', q, section }
}
