import { and, eq } from 'drizzle-orm'
import { passkeys } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { Staff } from '#domain/staff.ts'
import { transact } from '#verbs/transact.ts'
import { lockOwn } from './own.ts'

/** Removes one of a person’s passkeys; never the last one of somebody who could not sign in with password and codes. */
export function removePasskey(staff: Staff, { passkeyId }: { passkeyId: string }) {
  authorise(staff, 'remove-passkey')
  return transact(staff, async ({ tx }) => {
    const before = await lockOwn(tx, staff)
    const removed = await tx
      .delete(passkeys)
      .where(and(eq(passkeys.id, passkeyId), eq(passkeys.staffId, staff.id)))
      .returning({ id: passkeys.id })
    if (removed.length === 0) throw new NewsroomError('not-found', 'There is no such passkey, or not any more.')
    const [left] = await tx.select({ id: passkeys.id }).from(passkeys).where(eq(passkeys.staffId, staff.id)).limit(1)
    if (!left && (before.totpSecret === null || before.passwordHash === null)) {
      throw new NewsroomError(
        'refused',
        'Without this passkey you could not sign in. Set up codes or another passkey first.',
      )
    }
    return { name: 'staff.passkey-removed', subjectId: staff.id }
  })
}
