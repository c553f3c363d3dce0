import { eq, inArray, lt } from 'drizzle-orm'
import { db, type Tx } from '#db/client.ts'
import { signIns, staffSessions } from '#db/schema/index.ts'
import { after, LIFETIMES } from '#domain/lifetimes.ts'
import { newId } from '#lib/id.ts'
import { newToken, tokenHash } from '#lib/secret.ts'
import { transact } from '#verbs/transact.ts'
import { asStaff, knownById } from './person.ts'
import { standing, ticketGone } from './ticket.ts'
import type { Visitor } from './visitor.ts'

/**
 * The last step: a ticket that awaits nothing becomes a session, once, with a new name; the session that this browser had
 * before ends. Refuses a ticket that is gone, and a person who was switched off meanwhile.
 */
export async function openSession({ address, browser }: Visitor, input: { ticket: string; before?: string }) {
  const ticketHash = tokenHash(input.ticket)
  const [begun] = await db()
    .select({ staffId: signIns.staffId })
    .from(signIns)
    .where(eq(signIns.ticketHash, ticketHash))
  const person = await knownById(db(), begun?.staffId)
  if (!person) throw ticketGone()
  const cookie = newToken()
  const event = await transact(asStaff(person), async ({ tx, now }) => {
    const [redeemed] = await tx
      .delete(signIns)
      .where(standing(ticketHash, 'nothing', now))
      .returning({ staffId: signIns.staffId })
    if (redeemed?.staffId !== person.id || !(await knownById(tx, person.id))) throw ticketGone()
    if (input.before) await tx.delete(staffSessions).where(eq(staffSessions.tokenHash, tokenHash(input.before)))
    const id = newId()
    await tx.insert(staffSessions).values({
      tokenHash: tokenHash(cookie),
      id,
      staffId: person.id,
      madeAt: now,
      seenAt: now,
      provedAt: now,
      expiresAt: after(now, LIFETIMES.session),
      address,
      browser,
    })
    await throwAwayOld(tx, now)
    return { name: 'staff.signed-in', subjectId: person.id, details: { session: id, address, browser } }
  })
  return { event, cookie, staffId: person.id }
}

/** Rows of sessions that ran out, by staff_sessions_expires; a few each time somebody comes in. */
async function throwAwayOld(tx: Tx, now: Date) {
  const gone = tx
    .select({ tokenHash: staffSessions.tokenHash })
    .from(staffSessions)
    .where(lt(staffSessions.expiresAt, now))
    .limit(100)
    .for('update', { skipLocked: true })
  await tx.delete(staffSessions).where(inArray(staffSessions.tokenHash, gone))
}
