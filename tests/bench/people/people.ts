import { eq } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { staff } from '#db/schema/index.ts'
import type { Person } from '#tests/factories/door.ts'

/** Somebody whose access was taken away, with all they had. */
export async function switchOffForBench(person: Person): Promise<Person> {
  await db().update(staff).set({ switchedOffAt: new Date() }).where(eq(staff.id, person.id))
  return person
}
