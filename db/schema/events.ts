import { bigint, index, jsonb, text, uuid } from 'drizzle-orm/pg-core'
import type { EventDetails, EventName } from '#domain/event.ts'
import { moment, paper } from './paper.ts'

/** What was done, by whom: append-only, ids and names of fields, never a story's text. */
export const events = paper.table(
  'events',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    at: moment('at').notNull(),
    actor: text('actor').notNull(),
    name: text('name').$type<EventName>().notNull(),
    subjectId: uuid('subject_id').notNull(),
    details: jsonb('details').$type<EventDetails>().notNull(),
  },
  (t) => [
    index('events_subject').on(t.subjectId, t.id),
    index('events_name').on(t.name, t.id),
    index('events_actor').on(t.actor, t.id),
  ],
)
