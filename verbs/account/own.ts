import type { Tx } from '#db/client.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { Staff } from '#domain/staff.ts'
import { type Known, knownById, lockPerson } from '#verbs/sign-in/person.ts'

const gone = () => new NewsroomError('signed-out', 'You are signed out. Sign in again; nothing you typed is lost.')

/** The records of whoever is signed in; refuses when they were switched off in this moment. */
export async function findOwn(asking: Pick<Tx, 'select'>, staff: Staff): Promise<Known> {
  const person = await knownById(asking, staff.id)
  if (!person) throw gone()
  return person
}

/** The same, and until the end of the transaction nobody else changes their factors. */
export async function lockOwn(tx: Tx, staff: Staff): Promise<Known> {
  const person = await lockPerson(tx, staff.id)
  if (!person) throw gone()
  return person
}
