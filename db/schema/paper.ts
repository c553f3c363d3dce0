import { customType, pgSchema, timestamp } from 'drizzle-orm/pg-core'

/** Base tables live here; the readers' login has no right on it. */
export const paper = pgSchema('paper')

/** A moment to the millisecond: what JavaScript can hold, so that a moment read and written again is the same one. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' })

export const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' })
export const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })
