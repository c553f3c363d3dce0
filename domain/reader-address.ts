import { feedView, pageOfFeed, readFeedAddress, readFeedView } from './feed-address.ts'
import { ICONS } from './icons.ts'
import { readPictureAddress } from './picture.ts'
import { readShareCardAddress } from './share-card.ts'
import { readSitemapAddress } from './sitemap-address.ts'

/** How a reader's address is read: which of its query a page looks at, and which address of the paper must exist for it. */
export type ReaderAddress = {
  /** The query the page reads, in one order; whatever else was asked makes no other copy. */
  query: string
  /** Must be an address of the paper; undefined where a page is always there. */
  mustExist?: string
  /** Whether an old address may hide in the query: `/?p=12` is one, `/?utm_source=x` is none. */
  mayBeOld: boolean
  /** What stands there if it exists; nothing can where it is written as no address of the paper is. */
  shows: 'page' | 'picture' | 'nothing'
  /** Where it is to be had when what must exist has moved; there itself where it is left out. */
  movesTo?: (path: string) => string
}

const WINDOW = ['before', 'after']
const FIXED: Record<string, readonly string[]> = {
  '/': [],
  '/latest': WINDOW,
  '/search': ['q', 'order', 'section', 'since', 'page'],
  '/corrections': ['before'],
  '/manifest.webmanifest': [],
  ...Object.fromEntries(Object.values(ICONS).map(({ path }) => [path, []])),
  '/robots.txt': [],
  '/ads.txt': [],
  '/humans.txt': [],
  '/.well-known/security.txt': [],
  '/.well-known/change-password': [],
}
const LONGEST_VALUE = 250
// The shape of a cursor (lib/cursor.ts); what has another one is the list's beginning, and no copy of its own.
const A_PLACE = /^[0-9a-z]{1,9}\.[0-9a-f-]{36}$/
// Nothing else can stand there: it is where the routes of pictures and share cards answer.
const A_PICTURE = /^\/pictures\/[^/]+\/[^/]+$/
const OLD = /(^|[?&])(p|page_id|cat|tag|author|post_type|attachment_id)=/

/** Reads an address by its decoded path and its query as it came. */
export function readReaderAddress(path: string, query: string): ReaderAddress {
  if (A_PICTURE.test(path)) {
    const shows = readPictureAddress(path) || readShareCardAddress(path) ? 'picture' : 'nothing'
    return { query: '', mustExist: path, mayBeOld: false, shows }
  }
  if (readSitemapAddress(path)) return { query: '', mayBeOld: false, shows: 'page' }
  if (path === '/feeds') {
    const view = feedView(readFeedView(new URLSearchParams(query).get('of') ?? ''))
    return { query: view.slice('/feeds'.length), mayBeOld: false, shows: 'page' }
  }
  if (path.startsWith('/feeds/')) return readFeed(path, query)
  const page = { mayBeOld: OLD.test(query), shows: 'page' } as const
  const fixed = FIXED[path]
  if (fixed) return { ...page, query: only(fixed, query) }
  const history = /^(\/[^/]+\/[^/]+)\/history$/.exec(path)
  if (history) return { ...page, query: '', mustExist: history[1] }
  return { ...page, query: only(WINDOW, query), mustExist: path }
}

/** A feed stands and moves with the page that shows the same stories; what is written as no feed is looked for as a page. */
function readFeed(path: string, query: string): ReaderAddress {
  const feed = readFeedAddress(path, query)
  if (!feed) return { query: '', mustExist: path, mayBeOld: false, shows: 'page' }
  const file = path.slice(path.lastIndexOf('/'))
  return {
    query: feed.query,
    mustExist: pageOfFeed(feed.of),
    mayBeOld: false,
    shows: 'page',
    movesTo: (to) => `/feeds${to}${file}`,
  }
}

function only(names: readonly string[], query: string): string {
  if (query === '') return ''
  const asked = new URLSearchParams(query)
  const read = new URLSearchParams()
  for (const name of names) {
    const value = asked.get(name)
    if (value && (!WINDOW.includes(name) || A_PLACE.test(value))) read.set(name, value.slice(0, LONGEST_VALUE))
  }
  return read.size > 0 ? `?${read}` : ''
}
