import { db } from '#db/client.ts'
import { authorise } from '#domain/authorise.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { Staff } from '#domain/staff.ts'
import { type Enrolment, pendingCodes } from '#verbs/sign-in/begin-enrolment.ts'
import { keepCodes, WRONG_FIRST_CODE } from '#verbs/sign-in/enrol.ts'
import { atTheDoor } from '#verbs/sign-in/ticket.ts'
import { transact } from '#verbs/transact.ts'
import { findOwn, lockOwn } from './own.ts'
import { beginOwn, endOwn, findOwnBegun, tryOwn } from './under-way.ts'

/** Begins to set up codes, also instead of earlier ones, which count until the new ones are confirmed. */
export function beginCodes(staff: Staff): Promise<Enrolment> {
  authorise(staff, 'set-up-codes')
  return atTheDoor(async (desk) => {
    const person = await lockOwn(desk.tx, staff)
    const begun = (await findOwnBegun(desk, staff, 'codes')) ?? (await beginOwn(desk, staff, 'codes'))
    return pendingCodes(desk.tx, begun, person)
  })
}

/** Makes the codes that were begun the person’s, with the first of them; refuses a wrong one, and five are too many. */
export async function confirmCodes(staff: Staff, { code }: { code: string }) {
  authorise(staff, 'set-up-codes')
  const begun = await tryOwn(staff, 'codes')
  const person = await findOwn(db(), staff)
  return transact(staff, async (desk) => {
    if (!(await keepCodes(desk, begun, person, code))) throw new NewsroomError('refused', WRONG_FIRST_CODE)
    await endOwn(desk.tx, begun)
    return { name: 'staff.codes-set-up', subjectId: staff.id }
  })
}
