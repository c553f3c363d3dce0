import { eq } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { staff, staffSessions } from '#db/schema/index.ts'
import type { PaperEvent } from '#domain/event.ts'
import { tokenHash } from '#lib/secret.ts'
import { transact } from '#verbs/transact.ts'
import { asStaff, SECTION_IDS } from './person.ts'

/** Ends the session of a cookie, also one that has run out. Whoever is signed out already stays so, and nothing is recorded. */
export async function signOut(cookie: string): Promise<PaperEvent | undefined> {
  const key = tokenHash(cookie)
  const [found] = await db()
    .select({
      id: staff.id,
      name: staff.name,
      role: staff.role,
      allSections: staff.allSections,
      sectionIds: SECTION_IDS,
      session: staffSessions.id,
    })
    .from(staffSessions)
    .innerJoin(staff, eq(staff.id, staffSessions.staffId))
    .where(eq(staffSessions.tokenHash, key))
  if (!found) return undefined
  return transact(asStaff(found), async ({ tx }) => {
    await tx.delete(staffSessions).where(eq(staffSessions.tokenHash, key))
    return { name: 'staff.signed-out', subjectId: found.id, details: { session: found.session } }
  })
}
