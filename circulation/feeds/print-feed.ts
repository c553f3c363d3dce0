import type { FeedFormat } from '#domain/feed-address.ts'
import { printAtom } from './atom.ts'
import type { Feed } from './feed.ts'
import { printJson } from './json.ts'
import { printRss } from './rss.ts'

const PRINTERS: Record<FeedFormat, (feed: Feed) => string> = { rss: printRss, atom: printAtom, json: printJson }

/** A feed in one of its forms. */
export const printFeed = (feed: Feed, format: FeedFormat) => PRINTERS[format](feed)
