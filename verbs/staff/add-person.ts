import { and, eq, isNull } from 'drizzle-orm'
import { invitations, staff } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import type { Access } from '#domain/person.ts'
import type { Actor } from '#domain/staff.ts'
import { newTotpSecret, totpAddress } from '#lib/one-time-codes.ts'
import { newPasswordHash, paperName } from '#verbs/sign-in/new-password.ts'
import { sealTotp } from '#verbs/sign-in/second-factor.ts'
import { transact } from '#verbs/transact.ts'
import { addStaff } from './add-staff.ts'
import { checkAccess, checkedEmail, checkedName, lockPeople, refuseIfKnown, scopeDetail } from './people.ts'

type NewPerson = Access & { email: string; name: string; password: string }

/**
 * Gives somebody access without an invitation, from the command line: with a password, and with the second factor whose address
 * (`otpauth:`) comes back once. An open invitation of theirs ends.
 */
export async function addPerson(actor: Actor, input: NewPerson) {
  authorise(actor, 'add-person')
  const [email, name] = [checkedEmail(input.email), checkedName(input.name)]
  const passwordHash = await newPasswordHash(input.password, { words: [name, email], address: 'console' })
  const secret = newTotpSecret()
  const event = await transact(actor, async (desk) => {
    await lockPeople(desk.tx)
    await refuseIfKnown(desk.tx, email)
    await checkAccess(desk.tx, input)
    const id = await addStaff(desk, { email, name, role: input.role, sections: input.sections, passwordHash })
    await desk.tx
      .update(staff)
      .set({ totpSecret: sealTotp(secret, id) })
      .where(eq(staff.id, id))
    await desk.tx
      .update(invitations)
      .set({ withdrawnAt: desk.now })
      .where(and(eq(invitations.email, email), isNull(invitations.acceptedAt), isNull(invitations.withdrawnAt)))
    return {
      name: 'staff.added',
      subjectId: id,
      details: { role: input.role, sections: scopeDetail(input.sections) },
    }
  })
  return { event, otpauth: totpAddress({ secret, issuer: await paperName(), label: email }) }
}
