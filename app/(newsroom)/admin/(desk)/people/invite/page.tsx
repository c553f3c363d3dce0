import type { Metadata } from 'next'
import { invite } from '#app/(newsroom)/admin/(desk)/people/actions.ts'
import { ProveFirst } from '#app/(newsroom)/admin/(desk)/prove/prove-first.tsx'
import { thePaper } from '#app/(newsroom)/desk-frame.tsx'
import { forStaff } from '#app/(newsroom)/for-staff.ts'
import { NotForYou } from '#components/newsroom/desk/desk-refusals.tsx'
import { InviteForm } from '#components/newsroom/people/invite-form.tsx'
import { DeskPage } from '#components/newsroom/shell/desk-page.tsx'
import { listInvitations } from '#db/queries/newsroom/people.ts'
import { site } from '#lib/site.ts'

export const metadata: Metadata = { title: 'Invite somebody' }

export default async function InvitePage() {
  const asked = await forStaff((staff) => listInvitations(staff))
  if ('why' in asked) return <NotForYou why={asked.why} />
  const { sections } = await thePaper()
  return (
    <DeskPage title="Invite somebody" back={{ href: '/admin/people', label: 'People' }}>
      <ProveFirst staff={asked.staff} back="/admin/people/invite" />
      <InviteForm sections={sections} invite={invite} sendsMail={site().sendsMail} />
    </DeskPage>
  )
}
