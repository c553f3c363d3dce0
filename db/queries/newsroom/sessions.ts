import { sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { authorise } from '#domain/authorise.ts'
import type { Session } from '#domain/person.ts'
import type { Actor } from '#domain/staff.ts'
import { sessionLives } from './people.ts'

const MOST = 100

/** Where a person is signed in, the newest use first. */
export async function listSessionsOf(actor: Actor, staffId: string): Promise<Session[]> {
  authorise(actor, 'see-people')
  return sessionsOf(staffId, 'session' in actor ? actor.session?.id : undefined)
}

/** The living sessions of a person, for a question that has asked whether it may. Leans on staff_sessions_staff. */
export async function sessionsOf(staffId: string, thisId: string | undefined): Promise<Session[]> {
  type Row = { id: string; made_at: string; seen_at: string; address: string; browser: string }
  const { rows } = await db().execute<Row>(sql`
    select x.id, x.made_at, x.seen_at, x.address, x.browser from paper.staff_sessions x
    where x.staff_id = ${staffId} and ${sessionLives} order by x.seen_at desc, x.id limit ${MOST}`)
  return rows.map(({ made_at, seen_at, ...row }) => ({
    ...row,
    madeAt: new Date(made_at),
    seenAt: new Date(seen_at),
    isThis: row.id === thisId,
  }))
}
