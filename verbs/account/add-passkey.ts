import { authorise } from '#domain/authorise.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { Staff } from '#domain/staff.ts'
import { keepPasskey, WRONG_PASSKEY } from '#verbs/sign-in/enrol-passkey.ts'
import { newPasskeyOptions, readNewPasskey } from '#verbs/sign-in/passkey-ceremony.ts'
import { atTheDoor } from '#verbs/sign-in/ticket.ts'
import { transact } from '#verbs/transact.ts'
import { findOwn, lockOwn } from './own.ts'
import { beginOwn, endOwn, tryOwn } from './under-way.ts'

/** Begins to add a passkey to a person’s own. */
export function beginPasskeyFor(staff: Staff) {
  authorise(staff, 'add-passkey')
  return atTheDoor(async (desk) => {
    const options = await newPasskeyOptions(desk.tx, await findOwn(desk.tx, staff))
    await beginOwn(desk, staff, 'passkey', options.challenge)
    return options
  })
}

/** Adds a passkey to a person’s own; refuses an answer to anything but the challenge that was begun in this session. */
export async function addPasskey(staff: Staff, { name, response }: { name: string; response: unknown }) {
  authorise(staff, 'add-passkey')
  const begun = await tryOwn(staff, 'passkey')
  const passkey = await readNewPasskey(begun.challenge, response)
  if (!passkey) throw new NewsroomError('refused', WRONG_PASSKEY)
  return transact(staff, async (desk) => {
    await lockOwn(desk.tx, staff)
    if (!(await keepPasskey(desk, staff.id, name, passkey))) {
      throw new NewsroomError('conflict', 'This passkey is kept here already. Use it, or add another.')
    }
    await endOwn(desk.tx, begun)
    return { name: 'staff.passkey-added', subjectId: staff.id }
  })
}
