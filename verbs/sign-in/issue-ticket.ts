import { inArray, lt } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { signIns } from '#db/schema/index.ts'
import { after, LIFETIMES } from '#domain/lifetimes.ts'
import { newToken, tokenHash } from '#lib/secret.ts'

type Ticket = {
  /** Unknown while a passkey has not said whose it is. */
  staffId?: string
  awaits: (typeof signIns.$inferSelect)['awaits']
  challenge?: string
}

/** Begins a sign-in: the ticket that its steps share. Those that ran out are thrown away on the way. */
export async function issueTicket(tx: Tx, now: Date, ticket: Ticket): Promise<string> {
  const token = newToken()
  await tx.insert(signIns).values({ ...ticket, ticketHash: tokenHash(token), expiresAt: after(now, LIFETIMES.ticket) })
  const gone = tx
    .select({ ticketHash: signIns.ticketHash })
    .from(signIns)
    .where(lt(signIns.expiresAt, now))
    .limit(100)
    .for('update', { skipLocked: true })
  await tx.delete(signIns).where(inArray(signIns.ticketHash, gone))
  return token
}
