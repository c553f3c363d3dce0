import { eq } from 'drizzle-orm'
import { staff } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { Actor } from '#domain/staff.ts'
import { endSessions } from '#verbs/sign-in/end-sessions.ts'
import { transact } from '#verbs/transact.ts'
import { findPerson, lockPeople } from './people.ts'

/** Gives a person their access back, with the password and the second factor they had; no earlier session comes alive. */
export async function switchOn(actor: Actor, input: { staffId: string }) {
  authorise(actor, 'switch-on')
  return transact(actor, async ({ tx }) => {
    await lockPeople(tx)
    const person = await findPerson(tx, input.staffId)
    if (!person.switchedOffAt) throw new NewsroomError('conflict', `${person.name} has access already.`)
    // One that was being opened while they were switched off is among them.
    await endSessions(tx, person.id)
    await tx.update(staff).set({ switchedOffAt: null }).where(eq(staff.id, person.id))
    return { name: 'staff.switched-on', subjectId: person.id }
  })
}
