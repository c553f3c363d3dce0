import { and, eq, ne } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { signIns, staffSessions } from '#db/schema/index.ts'

/** Ends everything a person is signed in to, save one session, and every sign-in of theirs under way. How many sessions? */
export async function endSessions(tx: Tx, staffId: string, keptSessionId?: string): Promise<number> {
  // Tickets first: whoever is opening a session at this moment holds theirs, is waited for, and ends with the others.
  await tx.delete(signIns).where(eq(signIns.staffId, staffId))
  const ended = await tx
    .delete(staffSessions)
    .where(
      and(
        eq(staffSessions.staffId, staffId),
        keptSessionId === undefined ? undefined : ne(staffSessions.id, keptSessionId),
      ),
    )
    .returning({ id: staffSessions.id })
  return ended.length
}
