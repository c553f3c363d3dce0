import type { EventName } from './event.ts'

/** Whom the paper tells of what is new: search engines through IndexNow, feed readers through their WebSub hub. */
export type DeliveryKind = 'index-now' | 'web-sub'

/** A delivery as the desk sees it. */
export type DeskDelivery = {
  id: string
  kind: DeliveryKind
  to: string
  /** Addresses of the paper, as they stand in a link. */
  addresses: string[]
  madeAt: Date
  tries: number
  lastError?: string
  sentAt?: Date
  deadAt?: Date
}

const TOLD = new Set<EventName>([
  'article.published',
  'article.updated',
  'article.corrected',
  'article.withdrawn',
  'article.reinstated',
  'article.moved',
  'article.redacted',
  'article.became-public',
  'article.ended',
])

/** Whether an event is one of which the world is told: what readers find at a story's address is another than before. */
export const isTold = (event: EventName) => TOLD.has(event)

// IndexNow wants 8 to 128 letters, digits and hyphens; addresses of the paper are lower case.
const KEY_FILE = /^\/([a-z0-9-]{8,128})\.txt$/

/** Where the paper proves that its key with IndexNow is its own. */
export const indexNowFile = (key: string) => `/${key}.txt`

/** The key in the path of a file that might hold one. */
export const keyInPath = (path: string): string | undefined => KEY_FILE.exec(path)?.[1]
