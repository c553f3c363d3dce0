import { eq } from 'drizzle-orm'
import { invitations } from '#db/schema/index.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import { issueTicket } from '#verbs/sign-in/issue-ticket.ts'
import { newPasswordHash } from '#verbs/sign-in/new-password.ts'
import type { Visitor } from '#verbs/sign-in/visitor.ts'
import { transact } from '#verbs/transact.ts'
import { addStaff } from './add-staff.ts'
import { checkedEmail, checkedName, lockPeople } from './people.ts'
import { lockInvitation, readInvitation } from './read-invitation.ts'

type Acceptance = { token: string; email?: string; name: string; password: string }

/**
 * Makes whoever holds an invitation a person with access, once. They come in with the ticket when they have set up a second
 * factor. The address is the invited one; only the very first invitation leaves it to them.
 */
export async function acceptInvitation(visitor: Visitor, input: Acceptance): Promise<{ ticket: string }> {
  const open = await readInvitation(input.token)
  if (!open) throw notOpen()
  if (open.expired) throw expired()
  const email = open.email ?? checkedEmail(input.email ?? '')
  const name = checkedName(input.name)
  const passwordHash = await newPasswordHash(input.password, { words: [name, email], address: visitor.address })
  let ticket = ''
  await transact({ system: 'door' }, async (desk) => {
    await lockPeople(desk.tx)
    const invitation = await lockInvitation(desk.tx, input.token)
    if (!invitation) throw notOpen()
    if (invitation.expiresAt <= desk.now) throw expired()
    const { role, allSections } = invitation
    const sections = allSections ? 'all' : invitation.sectionIds
    const id = await addStaff(desk, { email, name, role, sections, passwordHash })
    await desk.tx
      .update(invitations)
      .set({ acceptedAt: desk.now, staffId: id })
      .where(eq(invitations.id, invitation.id))
    ticket = await issueTicket(desk.tx, desk.now, { staffId: id, awaits: 'enrolment' })
    const details = { invitation: invitation.id, role, address: visitor.address, browser: visitor.browser }
    return { name: 'staff.joined', subjectId: id, details }
  })
  return { ticket }
}

const notOpen = () =>
  new NewsroomError(
    'not-found',
    'This invitation was used, withdrawn, or never made. Ask an editor-in-chief for another.',
  )
const expired = () =>
  new NewsroomError('refused', 'This invitation has run out. Ask an editor-in-chief for another one.')
