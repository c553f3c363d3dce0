import { db } from '#db/client.ts'
import { readCode } from '#lib/one-time-codes.ts'
import { tokenHash } from '#lib/secret.ts'
import { type Desk, transact } from '#verbs/transact.ts'
import { countGuess } from './limits.ts'
import { asStaff, knownById } from './person.ts'
import { orRecordRefusal } from './refuse.ts'
import { spendCode } from './second-factor.ts'
import { atTheDoor, settleTicket, takeTry, ticketGone } from './ticket.ts'
import type { Visitor } from './visitor.ts'

export const WRONG_CODE = 'That code is wrong or was used already. Wait for the next one, or give a recovery code.'

/** The second step: six digits, or a recovery code; each counts once, and a ticket has five tries. */
export async function checkCode(visitor: Visitor, { ticket, code }: { ticket: string; code: string }): Promise<void> {
  const signIn = await takeTry(tokenHash(ticket), 'code')
  const person = await knownById(db(), signIn?.staffId)
  if (!signIn || !person) throw ticketGone()
  const giveBack = await countGuess(visitor, 'code', person.id)
  await orRecordRefusal(visitor, { step: 'code', staffId: person.id, sentence: WRONG_CODE }, async (wrong) => {
    const pass = async (desk: Desk) => {
      if (!(await spendCode(desk, person, code))) throw wrong
      await settleTicket(desk, signIn, person.id)
    }
    if (readCode(code)?.kind !== 'recovery') return atTheDoor(pass)
    await transact(asStaff(person), async (desk) => {
      await pass(desk)
      const { address, browser } = visitor
      return { name: 'staff.recovery-code-used', subjectId: person.id, details: { address, browser } }
    })
  })
  await giveBack()
}
