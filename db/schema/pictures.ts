import { sql } from 'drizzle-orm'
import { check, integer, jsonb, text, uuid } from 'drizzle-orm/pg-core'
import { moment, paper } from './paper.ts'

export type Rendition = { width: number; height: number; bytes: number }

/** What is known of a picture; its bytes lie in the picture store under its content hash. */
export const pictures = paper.table(
  'pictures',
  {
    id: uuid('id').primaryKey(),
    /** SHA-256 of the original file in hex: the same file twice is one picture. */
    contentHash: text('content_hash').notNull().unique(),
    width: integer('width').notNull(),
    height: integer('height').notNull(),
    renditions: jsonb('renditions').$type<Rendition[]>().notNull(),
    alt: text('alt').notNull().default(''),
    caption: text('caption').notNull().default(''),
    credit: text('credit').notNull().default(''),
    madeAt: moment('made_at').notNull(),
  },
  (t) => [
    check('pictures_hash', sql`${t.contentHash} ~ '^[0-9a-f]{64}$'`),
    check('pictures_size', sql`${t.width} > 0 and ${t.height} > 0`),
  ],
)
