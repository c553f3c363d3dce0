import { eq } from 'drizzle-orm'
import { db, type Tx } from '#db/client.ts'
import { staff } from '#db/schema/index.ts'
import { readCode, totpStep } from '#lib/one-time-codes.ts'
import { tokenHash } from '#lib/secret.ts'
import { type Desk, transact } from '#verbs/transact.ts'
import { asStaff, type Known, knownById, lockPerson } from './person.ts'
import { orRecordRefusal } from './refuse.ts'
import { replaceRecoveryCodes, sealTotp, unsealTotp } from './second-factor.ts'
import { type SignIn, settleTicket, takeTry, ticketGone } from './ticket.ts'
import type { Visitor } from './visitor.ts'

export const WRONG_FIRST_CODE =
  'That code does not fit. Look whether the clock of your phone is right, and type the newest one.'

/** Sets up codes with the first of them, and gives the recovery codes, which are never shown again; five tries a ticket. */
export async function enrol(visitor: Visitor, { ticket, code }: { ticket: string; code: string }) {
  const signIn = await takeTry(tokenHash(ticket), 'enrolment')
  const person = await knownById(db(), signIn?.staffId)
  if (!signIn || !person) throw ticketGone()
  const about = { step: 'enrolment', staffId: person.id, sentence: WRONG_FIRST_CODE } as const
  return orRecordRefusal(visitor, about, async (wrong) => {
    let recoveryCodes: string[] = []
    await transact(asStaff(person), async (desk) => {
      await lockUnenrolled(desk.tx, person.id)
      if (!(await keepCodes(desk, signIn, person, code))) throw wrong
      recoveryCodes = await replaceRecoveryCodes(desk.tx, person.id)
      await settleTicket(desk, signIn, person.id)
      return {
        name: 'staff.codes-set-up',
        subjectId: person.id,
        details: { address: visitor.address, browser: visitor.browser },
      }
    })
    return { recoveryCodes }
  })
}

/** Whoever has a second factor already gives it: a password alone sets up no other. */
export async function lockUnenrolled(tx: Tx, staffId: string): Promise<Known> {
  const person = await lockPerson(tx, staffId)
  if (!person || person.totpSecret !== null || person.hasPasskey) throw ticketGone()
  return person
}

/** Makes the pending secret the person’s, if the code is one of it; the code is used up with that. */
export async function keepCodes({ tx, now }: Desk, signIn: SignIn, person: { id: string }, typed: string) {
  const code = readCode(typed)
  if (signIn.pendingSecret === null || code?.kind !== 'digits') return false
  const secret = unsealTotp(signIn.pendingSecret, person.id)
  const step = totpStep(secret, code.text, now)
  if (step === undefined) return false
  await tx
    .update(staff)
    .set({ totpSecret: sealTotp(secret, person.id), totpLastStep: step })
    .where(eq(staff.id, person.id))
  return true
}
