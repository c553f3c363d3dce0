import { eq } from 'drizzle-orm'
import { staff } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { Actor } from '#domain/staff.ts'
import { endSessions } from '#verbs/sign-in/end-sessions.ts'
import { transact } from '#verbs/transact.ts'
import { dropResets, findPerson, lockPeople, refuseIfLastChief, refuseIfOneself } from './people.ts'

/**
 * Takes a person’s access away: every session, sign-in and link of theirs ends with the commit. Bylines stay as they are. Refuses
 * the last editor-in-chief, and oneself.
 */
export async function switchOff(actor: Actor, input: { staffId: string }) {
  authorise(actor, 'switch-off')
  refuseIfOneself(actor, input.staffId, 'Nobody switches themselves off: ask another editor-in-chief.')
  return transact(actor, async ({ tx, now }) => {
    await lockPeople(tx)
    const person = await findPerson(tx, input.staffId)
    if (person.switchedOffAt) throw new NewsroomError('conflict', `${person.name} is switched off already.`)
    await refuseIfLastChief(tx, person)
    await tx.update(staff).set({ switchedOffAt: now }).where(eq(staff.id, person.id))
    const sessions = await endSessions(tx, person.id)
    await dropResets(tx, person.id)
    return { name: 'staff.switched-off', subjectId: person.id, details: { sessions } }
  })
}
