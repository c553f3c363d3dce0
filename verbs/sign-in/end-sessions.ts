import { and, eq, ne } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { signIns, staff, staffSessions } from '#db/schema/index.ts'

/** Ends everything a person is signed in to, save one session, and every sign-in of theirs under way. How many sessions? */
export async function endSessions(tx: Tx, staffId: string, keptSessionId?: string): Promise<number> {
  // Whoever is opening a session at this moment holds the person's row: it is waited for, and ends with the others.
  await tx.select({ id: staff.id }).from(staff).where(eq(staff.id, staffId)).for('update')
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
