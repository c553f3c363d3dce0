import { readEmail } from '#domain/email.ts'
import { fitsPassword } from './hash-in-turn.ts'
import { issueTicket } from './issue-ticket.ts'
import { countGuess } from './limits.ts'
import { knownByEmail } from './person.ts'
import { orRecordRefusal } from './refuse.ts'
import { atTheDoor } from './ticket.ts'
import type { Visitor } from './visitor.ts'

export type PasswordPassed = { ticket: string; awaits: 'code' | 'enrolment'; hasPasskey: boolean }

/**
 * The first step of signing in. Says the same, and works as much, whether the address is unknown, the password is wrong, or
 * the person is switched off or has no password. A person with any second factor gives it next; others set one up.
 */
export async function checkPassword(
  visitor: Visitor,
  input: { email: string; password: string },
): Promise<PasswordPassed> {
  const email = readEmail(input.email) ?? ''
  const giveBack = await countGuess(visitor, 'password', email)
  const person = await knownByEmail(email)
  const fits = await fitsPassword(input.password, person?.passwordHash, visitor.address).catch(async (error) => {
    await giveBack()
    throw error
  })
  const about = { step: 'password', staffId: person?.id, sentence: 'The address or the password is wrong.' } as const
  return orRecordRefusal(visitor, about, async (wrong) => {
    if (!person || !fits || person.switchedOffAt) throw wrong
    const { id: staffId, hasPasskey } = person
    const awaits = person.totpSecret !== null || hasPasskey ? 'code' : 'enrolment'
    // At once, so that a right password is answered as fast as a wrong one.
    const issued = atTheDoor(({ tx, now }) => issueTicket(tx, now, { staffId, awaits }))
    const [ticket] = await Promise.all([issued, giveBack()])
    return { ticket, awaits, hasPasskey }
  })
}
