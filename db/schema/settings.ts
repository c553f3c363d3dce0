import { sql } from 'drizzle-orm'
import { check, integer, jsonb, text } from 'drizzle-orm/pg-core'
import type { GateSettings } from '#domain/gates.ts'
import { paper } from './paper.ts'

/** One row: how the paper calls itself and what it shows. */
export const settings = paper.table(
  'settings',
  {
    id: integer('id').primaryKey().default(1),
    name: text('name').notNull(),
    tagline: text('tagline').notNull().default(''),
    language: text('language').notNull().default('en'),
    timeZone: text('time_zone').notNull().default('UTC'),
    imprint: text('imprint').notNull().default(''),
    copyright: text('copyright').notNull().default(''),
    /** What `/history` shows of a story. */
    historyShows: text('history_shows')
      .$type<'corrections' | 'versions' | 'nothing'>()
      .notNull()
      .default('corrections'),
    /** Where the paper's gates differ from the rules as they come, by kind of story and section. */
    gates: jsonb('gates').$type<GateSettings>().notNull().default([]),
  },
  (t) => [
    check('settings_one_row', sql`${t.id} = 1`),
    check('settings_history', sql`${t.historyShows} in ('corrections', 'versions', 'nothing')`),
  ],
)
