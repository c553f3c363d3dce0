import type { Metadata } from 'next'
import { thePaper } from '#app/(newsroom)/desk-frame.tsx'
import { forStaff } from '#app/(newsroom)/for-staff.ts'
import { NotForYou } from '#components/newsroom/desk/desk-refusals.tsx'
import { Invitations } from '#components/newsroom/people/invitations.tsx'
import { PeopleTable } from '#components/newsroom/people/people-table.tsx'
import { DeskPage } from '#components/newsroom/shell/desk-page.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Heading } from '#components/ui/heading.tsx'
import { listInvitations, listPeople } from '#db/queries/newsroom/people.ts'
import { withdraw } from './actions.ts'

export const metadata: Metadata = { title: 'People' }

export default async function PeoplePage() {
  const asked = await forStaff((staff) => Promise.all([listPeople(staff), listInvitations(staff), thePaper()]))
  if ('why' in asked) return <NotForYou why={asked.why} />
  const [people, invitations, { timeZone }] = asked.made
  const at = { now: new Date(), timeZone }
  const inviteLink = (
    <ButtonLink look="primary" href="/admin/people/invite">
      Invite somebody
    </ButtonLink>
  )
  const others = people.filter(({ id }) => id !== asked.staff.id)
  return (
    <DeskPage title="People" sub={inWords(people.length)} actions={inviteLink}>
      <div className="stack">
        <PeopleTable people={people} myId={asked.staff.id} {...at} />
        {others.length === 0 && invitations.length === 0 && (
          <EmptyState title="You are the only one here.">
            Invite whoever writes, edits and publishes with you. Each chooses a password and a second step of their own.
          </EmptyState>
        )}
        <section>
          <Heading note={invitations.length}>Open invitations</Heading>
          <Invitations invitations={invitations} withdraw={withdraw} {...at} />
        </section>
      </div>
    </DeskPage>
  )
}

const inWords = (count: number) => (count === 1 ? 'One person' : `${count} people`)
