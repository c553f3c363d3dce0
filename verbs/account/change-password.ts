import { eq } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { passwordResets, staff as people } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import type { Staff } from '#domain/staff.ts'
import { endSessions } from '#verbs/sign-in/end-sessions.ts'
import { newPasswordHash } from '#verbs/sign-in/new-password.ts'
import { transact } from '#verbs/transact.ts'
import { findOwn } from './own.ts'

/** Sets a person’s own password and ends every other session of theirs, and every link to set another one. */
export async function changeOwnPassword(staff: Staff, { password }: { password: string }) {
  authorise(staff, 'change-own-password')
  const person = await findOwn(db(), staff)
  const passwordHash = await newPasswordHash(password, { words: [person.name, person.email], address: staff.id })
  return transact(staff, async ({ tx, now }) => {
    await tx.update(people).set({ passwordHash, passwordSetAt: now }).where(eq(people.id, staff.id))
    await tx.delete(passwordResets).where(eq(passwordResets.staffId, staff.id))
    const ended = await endSessions(tx, staff.id, staff.session?.id)
    return { name: 'staff.password-changed', subjectId: staff.id, details: { sessionsEnded: ended } }
  })
}
