import { pools } from '#db/pools.ts'
import { invitationPath } from '#domain/newsroom-path.ts'
import type { Say } from './step.ts'

/**
 * Prints the link for the first editor-in-chief as long as nobody has access. What makes it is loaded only then, and after the
 * doors are open: it takes longer than all the rest of a start.
 */
export async function inviteFirst(origin: string, say: Say): Promise<void> {
  const { rows } = await pools().owner.query('select from paper.staff limit 1')
  if (rows.length > 0) return
  const { firstInvitation } = await import('#verbs/staff/first-invitation.ts')
  const first = await firstInvitation()
  if (!first) return
  say(
    `\nNobody has access yet. The first editor-in-chief comes in here, once, until the next start or for seven days:\n${origin}${invitationPath(first.token)}`,
  )
}
