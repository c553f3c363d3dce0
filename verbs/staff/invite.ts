import { and, eq, isNull } from 'drizzle-orm'
import { invitations } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import { after, LIFETIMES } from '#domain/lifetimes.ts'
import { invitationPath } from '#domain/newsroom-path.ts'
import type { Access } from '#domain/person.ts'
import { type Actor, actorName } from '#domain/staff.ts'
import { newId } from '#lib/id.ts'
import { newToken, tokenHash } from '#lib/secret.ts'
import { site } from '#lib/site.ts'
import { writeLetter } from '#verbs/letters/write.ts'
import { paperName } from '#verbs/sign-in/new-password.ts'
import { transact } from '#verbs/transact.ts'
import { checkAccess, checkedEmail, checkedName, lockPeople, refuseIfKnown, scopeDetail } from './people.ts'

type NewInvitation = Access & { email: string; name: string }

/**
 * Invites somebody: by letter where mail goes out, and by the link of the token. A new invitation takes the earlier one of the
 * same address back. Refuses an address that somebody with access has.
 */
export async function inviteStaff(actor: Actor, input: NewInvitation) {
  authorise(actor, 'invite')
  const [email, name, token] = [checkedEmail(input.email), checkedName(input.name), newToken()]
  const letter = letterOf(await paperName(), name, token)
  const event = await transact(actor, async ({ tx, now }) => {
    await lockPeople(tx)
    await refuseIfKnown(tx, email)
    await checkAccess(tx, input)
    const id = newId()
    const replaces = await tx
      .update(invitations)
      .set({ withdrawnAt: now })
      .where(and(eq(invitations.email, email), isNull(invitations.acceptedAt), isNull(invitations.withdrawnAt)))
      .returning({ id: invitations.id })
    await tx.insert(invitations).values({
      id,
      tokenHash: tokenHash(token),
      email,
      name,
      role: input.role,
      allSections: input.sections === 'all',
      sectionIds: input.sections === 'all' ? [] : [...new Set(input.sections)],
      invitedBy: actorName(actor),
      madeAt: now,
      expiresAt: after(now, LIFETIMES.invitation),
    })
    if (site().sendsMail) await writeLetter(tx, now, { kind: 'invitation', to: email, ...letter })
    const details = { role: input.role, sections: scopeDetail(input.sections), replaces: replaces.map((row) => row.id) }
    return { name: 'staff.invited', subjectId: id, details }
  })
  return { event, token }
}

function letterOf(title: string, name: string, token: string) {
  return {
    subject: `Your invitation to the newsroom of ${title}`,
    lines: [
      `Dear ${name},`,
      `You are invited to work in the newsroom of ${title}. The link below opens once, within seven days: you choose a password, and then a second factor.`,
      'If you did not expect this, leave it: without the link nobody can use the invitation.',
    ],
    link: { label: 'Accept the invitation', url: `${site().origin}${invitationPath(token)}` },
  }
}
