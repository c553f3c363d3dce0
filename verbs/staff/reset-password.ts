import { passwordResets } from '#db/schema/index.ts'
import { readReason } from '#domain/access.ts'
import { authorise } from '#domain/authorise.ts'
import { after, LIFETIMES } from '#domain/lifetimes.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { Actor } from '#domain/staff.ts'
import { newToken, tokenHash } from '#lib/secret.ts'
import { site } from '#lib/site.ts'
import { writeLetter } from '#verbs/letters/write.ts'
import { transact } from '#verbs/transact.ts'
import { dropResets, findPerson, lockPeople } from './people.ts'
import { resetLetter } from './reset-letter.ts'

/**
 * Makes a link for a person to set a new password, also sent to them where mail goes out; the earlier password holds until
 * then. Their second factor stays. The reason is logged.
 */
export async function resetPassword(actor: Actor, input: { staffId: string; reason: string }) {
  authorise(actor, 'reset-password')
  const reason = checkedReason(input.reason)
  const token = newToken()
  const event = await transact(actor, async ({ tx, now }) => {
    await lockPeople(tx)
    const person = await findPerson(tx, input.staffId)
    if (person.switchedOffAt) {
      throw new NewsroomError('refused', `${person.name} is switched off. Switch them on again first.`)
    }
    await dropResets(tx, person.id)
    const expiresAt = after(now, LIFETIMES.reset)
    await tx.insert(passwordResets).values({ tokenHash: tokenHash(token), staffId: person.id, madeAt: now, expiresAt })
    if (site().sendsMail) {
      await writeLetter(tx, now, resetLetter(person.email, token, 'An editor-in-chief lets you choose a new password.'))
    }
    return { name: 'staff.password-reset', subjectId: person.id, details: { reason } }
  })
  return { event, token }
}

/** A reason as it is logged. */
export function checkedReason(text: string): string {
  const reason = readReason(text)
  if (reason) return reason
  throw new NewsroomError('refused', 'Give a reason of 1 to 500 signs, on one line: it is kept in the log.')
}
