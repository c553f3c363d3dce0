import { eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { signIns } from '#db/schema/index.ts'
import { newTotpSecret, totpAddress } from '#lib/one-time-codes.ts'
import { tokenHash } from '#lib/secret.ts'
import { paperName } from './new-password.ts'
import { knownById } from './person.ts'
import { sealTotp, unsealTotp } from './second-factor.ts'
import { atTheDoor, type SignIn, standing, ticketGone } from './ticket.ts'

/** What an authenticator app reads, as words and as the address of a QR code. */
export type Enrolment = { secret: string; uri: string }

/** Begins to set up codes in a sign-in that awaits it; as long as the ticket lives, the secret is the same. */
export function beginEnrolment({ ticket }: { ticket: string }): Promise<Enrolment> {
  return atTheDoor(async ({ tx, now }) => {
    const [signIn] = await tx
      .select()
      .from(signIns)
      .where(standing(tokenHash(ticket), 'enrolment', now))
      .for('update')
    const person = await knownById(tx, signIn?.staffId)
    if (!signIn || !person) throw ticketGone()
    return pendingCodes(tx, signIn, person)
  })
}

/** The codes that a person is setting up, made when they are first asked for. */
export async function pendingCodes(tx: Tx, signIn: SignIn, person: { id: string; email: string }): Promise<Enrolment> {
  const secret = signIn.pendingSecret === null ? newTotpSecret() : unsealTotp(signIn.pendingSecret, person.id)
  if (signIn.pendingSecret === null) {
    await tx
      .update(signIns)
      .set({ pendingSecret: sealTotp(secret, person.id) })
      .where(eq(signIns.ticketHash, signIn.ticketHash))
  }
  return { secret, uri: totpAddress({ secret, issuer: await paperName(tx), label: person.email }) }
}
