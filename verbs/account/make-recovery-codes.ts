import { authorise } from '#domain/authorise.ts'
import type { Staff } from '#domain/staff.ts'
import { replaceRecoveryCodes } from '#verbs/sign-in/second-factor.ts'
import { transact } from '#verbs/transact.ts'
import { lockOwn } from './own.ts'

/** Makes new recovery codes, which are never shown again; the earlier ones count no more. */
export async function makeRecoveryCodes(staff: Staff) {
  authorise(staff, 'make-recovery-codes')
  let codes: string[] = []
  const event = await transact(staff, async ({ tx }) => {
    await lockOwn(tx, staff)
    codes = await replaceRecoveryCodes(tx, staff.id)
    return { name: 'staff.recovery-codes-made', subjectId: staff.id }
  })
  return { event, codes }
}
