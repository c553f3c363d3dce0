import { bigint, index, integer, text } from 'drizzle-orm/pg-core'
import { paper } from './paper.ts'

/** Points of the rate limits, in the shape that rate-limiter-flexible keeps them. */
export const limits = paper.table(
  'limits',
  {
    key: text('key').primaryKey(),
    points: integer('points').notNull().default(0),
    /** Milliseconds since 1970. */
    expire: bigint('expire', { mode: 'number' }),
  },
  (t) => [index('limits_expire').on(t.expire)],
)
