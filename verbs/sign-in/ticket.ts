import { and, eq, gt, lt, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { signIns } from '#db/schema/index.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import { type Desk, paperClock } from '#verbs/transact.ts'

export type SignIn = typeof signIns.$inferSelect
type Awaits = SignIn['awaits']

export const MOST_TRIES = 5

export const ticketGone = () =>
  new NewsroomError('signed-out', 'This sign-in took too long or had too many wrong codes. Begin again.')

/** A transaction with the paper’s time, for a step of a sign-in: the event comes when it ends. */
export const atTheDoor = <T>(work: (desk: Desk) => Promise<T>): Promise<T> =>
  db().transaction(async (tx) => work({ tx, now: await paperClock(tx) }))

/** Which sign-in it is, as long as it awaits this. */
export const standing = (ticketHash: string, awaits: Awaits, now: Date) =>
  and(eq(signIns.ticketHash, ticketHash), eq(signIns.awaits, awaits), gt(signIns.expiresAt, now))

/** Counts a try of a sign-in that awaits this, at once and for good; undefined when it is gone or was tried too often. */
export function takeTry(ticketHash: string, awaits: Awaits, most = MOST_TRIES): Promise<SignIn | undefined> {
  return atTheDoor(async ({ tx, now }) => {
    const [signIn] = await tx
      .update(signIns)
      .set({ tries: sql`${signIns.tries} + 1` })
      .where(and(standing(ticketHash, awaits, now), lt(signIns.tries, most)))
      .returning()
    return signIn
  })
}

/** Says that a sign-in awaits nothing more and whose it is; refuses one that another step has moved on or that has run out. */
export async function settleTicket({ tx, now }: Desk, signIn: SignIn, staffId: string) {
  const [settled] = await tx
    .update(signIns)
    .set({ awaits: 'nothing', challenge: null, pendingSecret: null, staffId })
    .where(standing(signIn.ticketHash, signIn.awaits, now))
    .returning({ staffId: signIns.staffId })
  if (!settled) throw ticketGone()
}
