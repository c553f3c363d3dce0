import { and, eq } from 'drizzle-orm'
import { staffSessions } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { Staff } from '#domain/staff.ts'
import { endSessions } from '#verbs/sign-in/end-sessions.ts'
import { transact } from '#verbs/transact.ts'

/** Ends one of a person’s own sessions at once. */
export function endOwnSession(staff: Staff, { sessionId }: { sessionId: string }) {
  authorise(staff, 'end-own-session')
  return transact(staff, async ({ tx }) => {
    const [ended] = await tx
      .delete(staffSessions)
      .where(and(eq(staffSessions.id, sessionId), eq(staffSessions.staffId, staff.id)))
      .returning({ id: staffSessions.id })
    if (!ended) throw new NewsroomError('not-found', 'That session has ended already.')
    return { name: 'staff.session-ended', subjectId: staff.id, details: { session: ended.id } }
  })
}

/** Ends all of a person’s own sessions but the one they act in, and what is under way at the door. */
export function endOtherSessions(staff: Staff) {
  authorise(staff, 'end-own-session')
  return transact(staff, async ({ tx }) => {
    const sessions = await endSessions(tx, staff.id, staff.session?.id)
    return { name: 'staff.sessions-ended', subjectId: staff.id, details: { sessions } }
  })
}
