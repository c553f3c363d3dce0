import { sql } from 'drizzle-orm'
import { db, type Tx } from '#db/client.ts'
import { events } from '#db/schema/index.ts'
import type { NewEvent, PaperEvent } from '#domain/event.ts'
import { type Actor, actorName } from '#domain/staff.ts'
import { pulp } from './pulp.ts'
import { refusalOf } from './refusals.ts'
import { noteUntold } from './untold.ts'

/** What a verb works with: its transaction and the paper's time. */
export type Desk = { tx: Tx; now: Date }

// Set by whoever runs the press in this process; whoever made a change never sees the old page.
const committed = Symbol.for('broadsheet.committed')
const process_ = globalThis as { [committed]?: (tags: readonly string[]) => Promise<void> }

/** The paper's wall clock, to the millisecond and never ahead. */
export async function paperClock(tx: Tx): Promise<Date> {
  const { rows } = await tx.execute<{ now: string }>(
    sql`select to_char(date_trunc('milliseconds', paper_clock()) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as now`,
  )
  return new Date(rows[0]?.now ?? Number.NaN)
}

/**
 * One verb, one transaction, one event. What the database refuses comes back as a NewsroomError; the press of this process
 * has pulped what it made wrong before the verb returns.
 */
export async function transact(actor: Actor, work: (desk: Desk) => Promise<NewEvent>): Promise<PaperEvent> {
  const { event, tags } = await db()
    .transaction(async (tx) => {
      const now = await paperClock(tx)
      const done = await work({ tx, now })
      const event = await record(tx, actor, now, done)
      await noteUntold(tx, actor, done)
      return { event, tags: await pulp(tx, done) }
    })
    .catch((error: unknown) => {
      throw refusalOf(error) ?? error
    })
  if (tags.length > 0) await process_[committed]?.(tags)
  return event
}

async function record(tx: Tx, actor: Actor, at: Date, event: NewEvent): Promise<PaperEvent> {
  const row = {
    at,
    actor: actorName(actor),
    name: event.name,
    subjectId: event.subjectId,
    details: event.details ?? {},
  }
  const [made] = await tx.insert(events).values(row).returning({ id: events.id })
  if (!made) throw new Error('The event was not recorded')
  return { id: made.id, ...row }
}
