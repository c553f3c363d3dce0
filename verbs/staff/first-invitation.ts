import { and, isNull } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { invitations, staff } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import { after, LIFETIMES } from '#domain/lifetimes.ts'
import { actorName } from '#domain/staff.ts'
import { newId } from '#lib/id.ts'
import { newToken, tokenHash } from '#lib/secret.ts'
import { transact } from '#verbs/transact.ts'
import { lockPeople } from './people.ts'

const theConsole = { system: 'console' } as const
const ofNobody = and(isNull(invitations.email), isNull(invitations.acceptedAt), isNull(invitations.withdrawnAt))

class SomebodyIsIn extends Error {}

/**
 * Invites the first editor-in-chief, whoever it is, as long as nobody has ever had access; takes the earlier ones back. Gives
 * nothing once somebody has come in.
 */
export async function firstInvitation(): Promise<{ token: string } | undefined> {
  authorise(theConsole, 'invite')
  const token = newToken()
  try {
    await transact(theConsole, async ({ tx, now }) => {
      await lockPeople(tx)
      if (await isSomebodyIn(tx)) throw new SomebodyIsIn()
      await tx.update(invitations).set({ withdrawnAt: now }).where(ofNobody)
      const id = newId()
      await tx.insert(invitations).values({
        id,
        tokenHash: tokenHash(token),
        role: 'editor-in-chief',
        allSections: true,
        sectionIds: [],
        invitedBy: actorName(theConsole),
        madeAt: now,
        expiresAt: after(now, LIFETIMES.invitation),
      })
      return {
        name: 'staff.invited',
        subjectId: id,
        details: { role: 'editor-in-chief', sections: 'all', first: true },
      }
    })
    return { token }
  } catch (error) {
    if (error instanceof SomebodyIsIn) return undefined
    throw error
  }
}

async function isSomebodyIn(tx: Tx): Promise<boolean> {
  const people = await tx.select({ id: staff.id }).from(staff).limit(1)
  return people.length > 0
}
