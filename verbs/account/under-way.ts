import { and, eq, lt } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { signIns } from '#db/schema/index.ts'
import { after, LIFETIMES } from '#domain/lifetimes.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { Staff } from '#domain/staff.ts'
import { MOST_TRIES, type SignIn, standing, takeTry } from '#verbs/sign-in/ticket.ts'
import type { Desk } from '#verbs/transact.ts'

export type Purpose = 'codes' | 'passkey' | 'proof'

const AWAITS = { codes: 'enrolment', passkey: 'passkey', proof: 'passkey' } as const

/** Under which a person’s own ceremony is kept: no hash of a ticket looks like it, so no ticket opens it. */
const keyOf = (staff: Staff, purpose: Purpose) => `${purpose}:${staff.session?.id ?? staff.id}`

/** Begins a ceremony in the person’s own session; an earlier one of the kind is forgotten. */
export async function beginOwn({ tx, now }: Desk, staff: Staff, purpose: Purpose, challenge?: string): Promise<SignIn> {
  const row = {
    staffId: staff.id,
    awaits: AWAITS[purpose],
    tries: 0,
    challenge: challenge ?? null,
    pendingSecret: null,
    expiresAt: after(now, LIFETIMES.ticket),
  }
  const [begun] = await tx
    .insert(signIns)
    .values({ ...row, ticketHash: keyOf(staff, purpose) })
    .onConflictDoUpdate({ target: signIns.ticketHash, set: row })
    .returning()
  if (!begun) throw new Error('The ceremony was not kept')
  return begun
}

/** Counts a try of a ceremony that was begun here; refuses when it is gone or was tried too often. */
export async function tryOwn(staff: Staff, purpose: Purpose): Promise<SignIn> {
  const begun = await takeTry(keyOf(staff, purpose), AWAITS[purpose], purpose === 'codes' ? undefined : 1)
  if (begun?.staffId !== staff.id) {
    throw new NewsroomError('refused', 'This took too long, or was tried too often. Begin again.')
  }
  return begun
}

export const endOwn = (tx: Tx, begun: SignIn) => tx.delete(signIns).where(eq(signIns.ticketHash, begun.ticketHash))

/** A ceremony that was begun here, still stands and may still be tried. */
export async function findOwnBegun({ tx, now }: Desk, staff: Staff, purpose: Purpose): Promise<SignIn | undefined> {
  const [begun] = await tx
    .select()
    .from(signIns)
    .where(and(standing(keyOf(staff, purpose), AWAITS[purpose], now), lt(signIns.tries, MOST_TRIES)))
  return begun
}
