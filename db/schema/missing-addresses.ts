import { sql } from 'drizzle-orm'
import { bigint, check, index, text } from 'drizzle-orm/pg-core'
import { moment, paper } from './paper.ts'

/** What people ask for and the paper does not have: no reader, only an address and how often. */
export const missingAddresses = paper.table(
  'missing_addresses',
  {
    /** Decoded and lower case, with its query string where it has the shape of an old one. */
    path: text('path').primaryKey(),
    asked: bigint('asked', { mode: 'number' }).notNull(),
    firstAt: moment('first_at').notNull(),
    lastAt: moment('last_at').notNull(),
    /** The site on which somebody followed a link here last. */
    cameFrom: text('came_from'),
  },
  (t) => [
    check('missing_addresses_asked', sql`${t.asked} > 0`),
    index('missing_addresses_most').on(t.asked.desc(), t.path),
  ],
)
