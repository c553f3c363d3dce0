import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, text, uuid } from 'drizzle-orm/pg-core'
import type { DeliveryKind } from '#domain/delivery.ts'
import { articles } from './articles.ts'
import { moment, paper } from './paper.ts'

/** What search engines and hubs are told, as the desk can see it: to whom, which addresses, and what became of it. */
export const deliveries = paper.table(
  'deliveries',
  {
    id: uuid('id').primaryKey(),
    kind: text('kind').$type<DeliveryKind>().notNull(),
    /** The web address of whoever is told. */
    toAddress: text('to_address').notNull(),
    /** Addresses of the paper, as they stand in a link, without its origin. */
    addresses: jsonb('addresses').$type<string[]>().notNull(),
    madeAt: moment('made_at').notNull(),
    tries: integer('tries').notNull().default(0),
    lastError: text('last_error'),
    sentAt: moment('sent_at'),
    /** Given up: somebody may send it again. */
    deadAt: moment('dead_at'),
  },
  (t) => [
    check('deliveries_kind', sql`${t.kind} in ('index-now', 'web-sub')`),
    check('deliveries_end', sql`${t.sentAt} is null or ${t.deadAt} is null`),
    index('deliveries_newest').on(t.madeAt.desc(), t.id.desc()),
  ],
)

/** Stories of which the world is to be told anew, each once, until the job that tells has taken them. */
export const untold = paper.table('untold', {
  articleId: uuid('article_id')
    .primaryKey()
    .references(() => articles.id, { onDelete: 'cascade' }),
  since: moment('since').notNull(),
})
