import { eq } from 'drizzle-orm'
import { passkeys, recoveryCodes, staff } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import type { Actor } from '#domain/staff.ts'
import { endSessions } from '#verbs/sign-in/end-sessions.ts'
import { transact } from '#verbs/transact.ts'
import { findPerson, lockPeople, refuseIfOneself } from './people.ts'
import { checkedReason } from './reset-password.ts'

/**
 * Takes a colleague’s second factor away, with a reason that is logged: codes, recovery codes and passkeys are gone, and they
 * set up another at their next sign-in, which their password still asks for.
 */
export async function resetSecondFactor(actor: Actor, input: { staffId: string; reason: string }) {
  authorise(actor, 'reset-second-factor')
  const reason = checkedReason(input.reason)
  refuseIfOneself(actor, input.staffId, 'Change your own second factor on the page of your account.')
  return transact(actor, async ({ tx }) => {
    await lockPeople(tx)
    const { id } = await findPerson(tx, input.staffId)
    await tx.update(staff).set({ totpSecret: null }).where(eq(staff.id, id))
    await tx.delete(recoveryCodes).where(eq(recoveryCodes.staffId, id))
    const gone = await tx.delete(passkeys).where(eq(passkeys.staffId, id)).returning({ id: passkeys.id })
    const sessions = await endSessions(tx, id)
    return { name: 'staff.second-factor-reset', subjectId: id, details: { reason, passkeys: gone.length, sessions } }
  })
}
