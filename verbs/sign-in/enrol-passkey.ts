import { eq } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { passkeys, signIns } from '#db/schema/index.ts'
import { tokenHash } from '#lib/secret.ts'
import { type Desk, transact } from '#verbs/transact.ts'
import { lockUnenrolled } from './enrol.ts'
import { type NewPasskey, newPasskeyOptions, readNewPasskey } from './passkey-ceremony.ts'
import { asStaff, knownById } from './person.ts'
import { orRecordRefusal } from './refuse.ts'
import { replaceRecoveryCodes } from './second-factor.ts'
import { atTheDoor, settleTicket, standing, takeTry, ticketGone } from './ticket.ts'
import type { Visitor } from './visitor.ts'

const LONGEST_NAME = 60
export const WRONG_PASSKEY = 'The passkey was not accepted. Try again, or use another one.'

/** Begins to set up a passkey in a sign-in that awaits it. */
export function beginPasskeyEnrolment({ ticket }: { ticket: string }) {
  return atTheDoor(async ({ tx, now }) => {
    const [signIn] = await tx
      .select()
      .from(signIns)
      .where(standing(tokenHash(ticket), 'enrolment', now))
      .for('update')
    const person = await knownById(tx, signIn?.staffId)
    if (!signIn || !person) throw ticketGone()
    const options = await newPasskeyOptions(tx, person)
    await tx.update(signIns).set({ challenge: options.challenge }).where(eq(signIns.ticketHash, signIn.ticketHash))
    return options
  })
}

type Enrolling = { ticket: string; name: string; response: unknown }

/** Sets up a passkey as the second factor, and gives the recovery codes, which are never shown again. */
export async function enrolPasskey(visitor: Visitor, { ticket, name, response }: Enrolling) {
  const signIn = await takeTry(tokenHash(ticket), 'enrolment')
  const person = await knownById(db(), signIn?.staffId)
  if (!signIn || !person) throw ticketGone()
  const about = { step: 'enrolment', staffId: person.id, sentence: WRONG_PASSKEY } as const
  return orRecordRefusal(visitor, about, async (wrong) => {
    const passkey = await readNewPasskey(signIn.challenge, response)
    if (!passkey) throw wrong
    let recoveryCodes: string[] = []
    await transact(asStaff(person), async (desk) => {
      await lockUnenrolled(desk.tx, person.id)
      if (!(await keepPasskey(desk, person.id, name, passkey))) throw wrong
      recoveryCodes = await replaceRecoveryCodes(desk.tx, person.id)
      await settleTicket(desk, signIn, person.id)
      return {
        name: 'staff.passkey-added',
        subjectId: person.id,
        details: { address: visitor.address, browser: visitor.browser },
      }
    })
    return { recoveryCodes }
  })
}

/** Keeps a new passkey as a person’s; false when somebody has it already. */
export async function keepPasskey({ tx, now }: Desk, staffId: string, name: string, passkey: NewPasskey) {
  const kept = await tx
    .insert(passkeys)
    .values({ ...passkey, staffId, name: passkeyName(name), madeAt: now })
    .onConflictDoNothing()
    .returning({ id: passkeys.id })
  return kept.length > 0
}

// Control signs and those that turn the direction of writing could make a list look like another.
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu

const passkeyName = (name: string) =>
  [...name.normalize('NFC').replace(UNSEEN, '').trim()].slice(0, LONGEST_NAME).join('') || 'Passkey'
