import { sql } from 'drizzle-orm'
import { check, index, integer, text, uuid } from 'drizzle-orm/pg-core'
import { moment, paper } from './paper.ts'

/** Mail to be sent, written by verbs and delivered by a job. What was sent is emptied: letters carry links that open things. */
export const letters = paper.table(
  'letters',
  {
    id: uuid('id').primaryKey(),
    kind: text('kind').$type<'invitation' | 'password-reset' | 'notice'>().notNull(),
    toAddress: text('to_address').notNull(),
    subject: text('subject').notNull(),
    text: text('text'),
    html: text('html'),
    madeAt: moment('made_at').notNull(),
    tries: integer('tries').notNull().default(0),
    lastError: text('last_error'),
    sentAt: moment('sent_at'),
    /** Given up: shown to an editor-in-chief until somebody sends it again or drops it. */
    deadAt: moment('dead_at'),
  },
  (t) => [
    check('letters_kind', sql`${t.kind} in ('invitation', 'password-reset', 'notice')`),
    check('letters_end', sql`${t.sentAt} is null or ${t.deadAt} is null`),
    index('letters_waiting').on(t.madeAt).where(sql`${t.sentAt} is null`),
  ],
)
