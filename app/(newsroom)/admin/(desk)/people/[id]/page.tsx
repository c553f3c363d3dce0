import type { Metadata } from 'next'
import { z } from 'zod'
import {
  changeAccess,
  endPersonsSession,
  endPersonsSessions,
  rename,
  resetPersonsPassword,
  resetPersonsSecondStep,
  switchPerson,
} from '#app/(newsroom)/admin/(desk)/people/actions.ts'
import { ProveFirst } from '#app/(newsroom)/admin/(desk)/prove/prove-first.tsx'
import { thePaper } from '#app/(newsroom)/desk-frame.tsx'
import { forStaff } from '#app/(newsroom)/for-staff.ts'
import { NotForYou, NotHere } from '#components/newsroom/desk/desk-refusals.tsx'
import { PersonView } from '#components/newsroom/people/person-view.tsx'
import { DeskPage } from '#components/newsroom/shell/desk-page.tsx'
import { getPerson } from '#db/queries/newsroom/people.ts'
import { listSessionsOf } from '#db/queries/newsroom/sessions.ts'
import { NOBODY } from '#domain/event.ts'
import { ROLE_NAMES } from '#domain/role-words.ts'
import { answer } from '#press/page.ts'

export const metadata: Metadata = { title: 'Person' }

type Props = { params: Promise<{ id: string }> }

const uuid = z.uuid().catch(NOBODY)

export default async function PersonPage({ params }: Props) {
  const id = uuid.parse((await params).id)
  const asked = await forStaff((staff) => Promise.all([getPerson(staff, id), listSessionsOf(staff, id), thePaper()]))
  if ('why' in asked) return <NotForYou why={asked.why} />
  const [person, sessions, { timeZone, sections }] = asked.made
  if (!person) {
    answer({ status: 404 })
    return <NotHere title="No such person" what="Nobody with this address of a page has or had access." />
  }
  const off = person.switchedOffAt ? ', switched off' : ''
  return (
    <DeskPage
      title={person.name}
      sub={`${ROLE_NAMES[person.role]}${off}`}
      back={{ href: '/admin/people', label: 'People' }}
    >
      <ProveFirst staff={asked.staff} back={`/admin/people/${id}`} />
      <PersonView
        person={person}
        sessions={sessions}
        sections={sections}
        isMe={person.id === asked.staff.id}
        now={new Date()}
        timeZone={timeZone}
        actions={{
          rename,
          changeAccess,
          switchAccess: switchPerson,
          resetPassword: resetPersonsPassword,
          resetSecondFactor: resetPersonsSecondStep,
          endSession: endPersonsSession,
          endSessions: endPersonsSessions,
        }}
      />
    </DeskPage>
  )
}
