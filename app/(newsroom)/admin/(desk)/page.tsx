import type { Metadata } from 'next'
import { deadLettersFor, myAccount, thePaper } from '#app/(newsroom)/desk-frame.tsx'
import { requireStaff, type SignedIn } from '#app/(newsroom)/session.ts'
import { MyDesk } from '#components/newsroom/desk/my-desk.tsx'
import { DeskPage } from '#components/newsroom/shell/desk-page.tsx'
import { listMyDesk } from '#db/queries/newsroom/my-desk.ts'
import { listInvitations } from '#db/queries/newsroom/people.ts'
import { may } from '#domain/staff.ts'
import { timeOf, weekdayAndDateOf, zoneNameOf } from '#lib/dates.ts'

export const metadata: Metadata = { title: 'My desk' }

export default async function MyDeskPage() {
  const staff = await requireStaff()
  const [paper, desk, account, letters, invitations] = await Promise.all([
    thePaper(),
    listMyDesk(staff),
    myAccount(),
    deadLettersFor(staff),
    invitationsFor(staff),
  ])
  const now = new Date()
  const clock = { language: 'en', timeZone: paper.timeZone }
  return (
    <DeskPage title="My desk" sub={`${weekdayAndDateOf(clock, now)}, ${timeOf(clock, now)} ${zoneNameOf(clock, now)}`}>
      <MyDesk
        desk={desk}
        mayStart={may(staff, 'start')}
        account={account}
        invitations={invitations}
        letters={letters}
        mayInvite={may(staff, 'invite')}
        paperName={paper.name}
        now={now}
        timeZone={paper.timeZone}
      />
    </DeskPage>
  )
}

const invitationsFor = async (staff: SignedIn) => (may(staff, 'see-people') ? listInvitations(staff) : [])
