import { and, eq } from 'drizzle-orm'
import { staffSessions } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import type { NewEvent } from '#domain/event.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { Actor } from '#domain/staff.ts'
import { endSessions } from '#verbs/sign-in/end-sessions.ts'
import { transact } from '#verbs/transact.ts'
import { findPerson, lockPeople } from './people.ts'

/** Signs a person out, in one browser or everywhere, from their next request on. */
export async function endSessionsOf(actor: Actor, { staffId, sessionId }: { staffId: string; sessionId?: string }) {
  authorise(actor, 'end-sessions-of')
  return transact(actor, async ({ tx }): Promise<NewEvent> => {
    await lockPeople(tx)
    await findPerson(tx, staffId)
    if (sessionId === undefined) {
      const sessions = await endSessions(tx, staffId)
      return { name: 'staff.sessions-ended', subjectId: staffId, details: { sessions } }
    }
    const ended = await tx
      .delete(staffSessions)
      .where(and(eq(staffSessions.id, sessionId), eq(staffSessions.staffId, staffId)))
      .returning({ id: staffSessions.id })
    if (ended.length === 0)
      throw new NewsroomError('conflict', 'That session has ended already. Look at the list again.')
    return { name: 'staff.session-ended', subjectId: staffId, details: { session: sessionId } }
  })
}
