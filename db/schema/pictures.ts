import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, smallint, text, uuid } from 'drizzle-orm/pg-core'
import type { Crop } from '#domain/picture.ts'
import { articles } from './articles.ts'
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
    /** Cut around the focus as it is now; none of a picture from before there were any. */
    crops: jsonb('crops').$type<(Crop & { bytes: number })[]>().notNull().default([]),
    focusX: smallint('focus_x').notNull().default(50),
    focusY: smallint('focus_y').notNull().default(50),
    /** Shown in its place until it has come. */
    colour: text('colour'),
    alt: text('alt').notNull().default(''),
    caption: text('caption').notNull().default(''),
    credit: text('credit').notNull().default(''),
    creator: text('creator').notNull().default(''),
    copyright: text('copyright').notNull().default(''),
    madeAt: moment('made_at').notNull(),
    /** Who added it; none of the paper’s own hands. */
    madeBy: uuid('made_by'),
    /** The story for which it was added, with whose embargo it is hidden. */
    articleId: uuid('article_id').references(() => articles.id, { onDelete: 'set null' }),
  },
  (t) => [
    check('pictures_hash', sql`${t.contentHash} ~ '^[0-9a-f]{64}$'`),
    check('pictures_size', sql`${t.width} > 0 and ${t.height} > 0`),
    check('pictures_focus', sql`${t.focusX} between 0 and 100 and ${t.focusY} between 0 and 100`),
    check('pictures_colour', sql`${t.colour} ~ '^#[0-9a-f]{6}$'`),
    index('pictures_newest').on(t.madeAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    // For the list of those that wait for words.
    index('pictures_waiting')
      .on(t.madeAt.desc().nullsFirst(), t.id.desc().nullsFirst())
      .where(sql`${t.alt} = '' or ${t.credit} = ''`),
    index('pictures_article').on(t.articleId).where(sql`${t.articleId} is not null`),
  ],
)
