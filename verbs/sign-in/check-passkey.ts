import { tokenHash } from '#lib/secret.ts'
import { WRONG_PASSKEY } from './enrol-passkey.ts'
import { countGuess } from './limits.ts'
import { markPasskeyUsed, readPasskey } from './passkey-ceremony.ts'
import { orRecordRefusal } from './refuse.ts'
import { atTheDoor, settleTicket, takeTry, ticketGone } from './ticket.ts'
import type { Visitor } from './visitor.ts'

/** A passkey’s answer stands for both factors; a challenge is answered once. Refuses also for a person who is switched off. */
export async function checkPasskey(visitor: Visitor, input: { ticket: string; response: unknown }): Promise<void> {
  const giveBack = await countGuess(visitor, 'passkey')
  const signIn = await takeTry(tokenHash(input.ticket), 'passkey', 1)
  if (!signIn) throw ticketGone()
  await orRecordRefusal(visitor, { step: 'passkey', sentence: WRONG_PASSKEY }, async (wrong) => {
    const passkey = await readPasskey(signIn.challenge, input.response)
    if (!passkey) throw wrong
    await atTheDoor(async (desk) => {
      if (!(await markPasskeyUsed(desk.tx, desk.now, passkey))) throw wrong
      await settleTicket(desk, signIn, passkey.staffId)
    })
  })
  await giveBack()
}
