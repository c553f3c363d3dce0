import { Form } from '#components/newsroom/form/form.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import { TextField } from '#components/newsroom/form/text-field.tsx'
import { Moment } from '#components/newsroom/moment.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { Facts } from '#components/ui/facts.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { Panel } from '#components/ui/panel.tsx'
import type { Person, Session } from '#domain/person.ts'
import { ROLE_NAMES, scopeWords } from '#domain/role-words.ts'
import { AccessFields } from './access-fields.tsx'
import { Dangers } from './dangers.tsx'
import { DutyList } from './duties.tsx'
import { SecondStep } from './second-step.tsx'
import { SessionRows } from './session-rows.tsx'

export type PersonActions = {
  rename: FormAction
  changeAccess: FormAction
  switchAccess: FormAction
  resetPassword: FormAction
  resetSecondFactor: FormAction
  endSession: FormAction
  endSessions: FormAction
}

type Props = {
  person: Person
  sessions: readonly Session[]
  sections: readonly { id: string; name: string }[]
  /** Whether it is the page of whoever looks. */
  isMe: boolean
  actions: PersonActions
  now: Date
  timeZone: string
}

/** A person’s access as an editor-in-chief sees and changes it. */
export const PersonView = ({ person, sessions, sections, isMe, actions, now, timeZone }: Props) => {
  const hidden = { staffId: person.id }
  return (
    <div className="columns">
      <div className="stack">
        <Panel
          title="Access"
          aside={
            <a className="link" href={`/admin/log?person=${person.id}`}>
              In the log
            </a>
          }
        >
          <Facts
            facts={[
              { label: 'Name', value: <bdi>{person.name}</bdi> },
              { label: 'Address', value: <bdi>{person.email}</bdi> },
              { label: 'Role', value: ROLE_NAMES[person.role] },
              { label: 'Sections', value: scopeWords(person, person.sectionNames) },
              { label: 'Second step', value: <SecondStep person={person} /> },
              {
                label: 'Last seen',
                value: person.seenAt ? <Moment at={person.seenAt} now={now} timeZone={timeZone} /> : 'Not yet',
              },
              { label: 'Came', value: <Moment at={person.madeAt} now={now} timeZone={timeZone} /> },
            ]}
          />
          <div className="panel-forms">
            <Form action={actions.rename} hidden={hidden} label="Change name or address">
              <Disclosure label="Change name or address">
                <div className="form">
                  <TextField name="name" label="Name" defaultValue={person.name} maxLength={100} required />
                  <TextField
                    name="email"
                    type="email"
                    label="Work email"
                    hint="They sign in with it from now on."
                    defaultValue={person.email}
                    autoComplete="off"
                    required
                  />
                  <SubmitButton look="quiet">Change</SubmitButton>
                </div>
              </Disclosure>
            </Form>
            {isMe ? (
              <p className="hint">Your own role is changed by another editor-in-chief.</p>
            ) : (
              <Form action={actions.changeAccess} hidden={hidden} label="Change role or sections">
                <Disclosure label="Change role or sections">
                  <div className="form">
                    <AccessFields sections={sections} access={person} />
                    <SubmitButton look="quiet">Change</SubmitButton>
                  </div>
                </Disclosure>
              </Form>
            )}
          </div>
        </Panel>
        <Panel title="Where they are signed in" note={sessions.length}>
          <SessionRows sessions={sessions} end={actions.endSession} hidden={hidden} now={now} timeZone={timeZone} />
          <Form className="form mt-1" action={actions.endSessions} hidden={hidden} label="End all sessions">
            {sessions.length === 0 ? (
              <p className="hint">They are signed in nowhere.</p>
            ) : (
              <SubmitButton look="quiet">End all</SubmitButton>
            )}
          </Form>
        </Panel>
        <Dangers person={person} isMe={isMe} actions={actions} />
      </div>
      <Panel title="What they may do" note={scopeWords(person, person.sectionNames)}>
        <DutyList role={person.role} />
      </Panel>
    </div>
  )
}
