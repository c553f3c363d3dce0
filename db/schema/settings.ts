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
    /** The paper's key with IndexNow, which anybody may read in its file; none while nothing is told. */
    indexNowKey: text('index_now_key'),
    /** Where IndexNow is told. */
    indexNowEndpoint: text('index_now_endpoint').notNull().default('https://api.indexnow.org/indexnow'),
    /** The WebSub hub that is told when a feed has changed; none while nothing is told. */
    webSubHub: text('web_sub_hub'),
    /** How much of a story its feeds carry. */
    feedContent: text('feed_content').$type<'full' | 'standfirst'>().notNull().default('full'),
    /** What stands in `/ads.txt`; there is no such file while it is empty. */
    adsTxt: text('ads_txt').notNull().default(''),
    /** Where whoever finds a hole writes to, for `/.well-known/security.txt`: a mail or web address. */
    securityContact: text('security_contact').notNull().default(''),
  },
  (t) => [
    check('settings_one_row', sql`${t.id} = 1`),
    check('settings_index_now_key', sql`${t.indexNowKey} ~ '^[a-z0-9-]{8,128}$'`),
    check('settings_feed_content', sql`${t.feedContent} in ('full', 'standfirst')`),
    check('settings_history', sql`${t.historyShows} in ('corrections', 'versions', 'nothing')`),
  ],
)
