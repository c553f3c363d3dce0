import { and, eq } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { staffSessions } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { Staff } from '#domain/staff.ts'
import { beginOwn, endOwn, tryOwn } from '#verbs/account/under-way.ts'
import { type Desk, transact } from '#verbs/transact.ts'
import { WRONG_PASSKEY } from './enrol-passkey.ts'
import { fitsPassword } from './hash-in-turn.ts'
import { countGuess } from './limits.ts'
import { listPasskeys, markPasskeyUsed, passkeyOptions, readPasskey } from './passkey-ceremony.ts'
import { knownById } from './person.ts'
import { orRecordRefusal } from './refuse.ts'
import { spendCode } from './second-factor.ts'
import { atTheDoor } from './ticket.ts'
import type { Visitor } from './visitor.ts'

const WRONG_PROOF = 'The password or the code is wrong, or the code was used already. Wait for the next one.'

/** Proves again who a person is, with the password and, if they have codes, a code; the session stays the same. */
export async function proveWithPassword(staff: Staff, visitor: Visitor, input: { password: string; code?: string }) {
  authorise(staff, 'see-own-account')
  const person = await knownById(db(), staff.id)
  if (!person) throw signedOut()
  const giveBack = await countGuess(visitor, 'password', person.email)
  const fits = await fitsPassword(input.password, person.passwordHash, visitor.address).catch(async (error) => {
    await giveBack()
    throw error
  })
  const about = { step: 'proof', staffId: staff.id, actor: staff, sentence: WRONG_PROOF } as const
  const event = await orRecordRefusal(visitor, about, async (wrong) => {
    if (!fits) throw wrong
    return transact(staff, async (desk) => {
      if (person.totpSecret !== null && !(await spendCode(desk, person, input.code ?? ''))) throw wrong
      return proved(desk, staff)
    })
  })
  await giveBack()
  return event
}

/** Begins to prove it with one of the person’s own passkeys. */
export async function beginProof(staff: Staff) {
  authorise(staff, 'see-own-account')
  const options = await passkeyOptions(await listPasskeys(db(), staff.id))
  await atTheDoor((desk) => beginOwn(desk, staff, 'proof', options.challenge))
  return options
}

/** Proves again who a person is, with a passkey of theirs. */
export async function proveWithPasskey(staff: Staff, visitor: Visitor, { response }: { response: unknown }) {
  authorise(staff, 'see-own-account')
  const begun = await tryOwn(staff, 'proof')
  const about = { step: 'proof', staffId: staff.id, actor: staff, sentence: WRONG_PASSKEY } as const
  return orRecordRefusal(visitor, about, async (wrong) => {
    const passkey = await readPasskey(begun.challenge, response)
    if (passkey?.staffId !== staff.id) throw wrong
    return transact(staff, async (desk) => {
      if (!(await markPasskeyUsed(desk.tx, desk.now, passkey))) throw wrong
      await endOwn(desk.tx, begun)
      return proved(desk, staff)
    })
  })
}

async function proved({ tx, now }: Desk, staff: Staff) {
  const { session } = staff
  if (!session) throw signedOut()
  const [kept] = await tx
    .update(staffSessions)
    .set({ provedAt: now })
    .where(and(eq(staffSessions.id, session.id), eq(staffSessions.staffId, staff.id)))
    .returning({ id: staffSessions.id })
  if (!kept) throw signedOut()
  return { name: 'staff.proved', subjectId: staff.id, details: { session: session.id } } as const
}

const signedOut = () => new NewsroomError('signed-out', 'You are signed out. Sign in again; nothing you typed is lost.')
