import { issueTicket } from './issue-ticket.ts'
import { passkeyOptions } from './passkey-ceremony.ts'
import { atTheDoor } from './ticket.ts'

/** Begins a sign-in with a passkey: the browser offers those that it has, and nobody has said yet who is there. */
export async function beginPasskey() {
  const options = await passkeyOptions()
  const { challenge } = options
  const ticket = await atTheDoor(({ tx, now }) => issueTicket(tx, now, { awaits: 'passkey', challenge }))
  return { ticket, options }
}
