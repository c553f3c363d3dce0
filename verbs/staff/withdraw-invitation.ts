import { and, eq, isNull } from 'drizzle-orm'
import { invitations } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { Actor } from '#domain/staff.ts'
import { transact } from '#verbs/transact.ts'

/** Takes an invitation back: its link opens nothing any more. Refuses one that was accepted or taken back already. */
export async function withdrawInvitation(actor: Actor, input: { invitationId: string }) {
  authorise(actor, 'withdraw-invitation')
  return transact(actor, async ({ tx, now }) => {
    const { id, acceptedAt, withdrawnAt } = invitations
    const [withdrawn] = await tx
      .update(invitations)
      .set({ withdrawnAt: now })
      .where(and(eq(id, input.invitationId), isNull(acceptedAt), isNull(withdrawnAt)))
      .returning({ id })
    if (!withdrawn) {
      throw new NewsroomError('conflict', 'That invitation was accepted or withdrawn already. Look at the list again.')
    }
    return { name: 'staff.invitation-withdrawn', subjectId: withdrawn.id }
  })
}
