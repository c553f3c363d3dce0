import { Form } from '#components/newsroom/form/form.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import { SessionRows } from '#components/newsroom/people/session-rows.tsx'
import { Panel } from '#components/ui/panel.tsx'
import type { Session } from '#domain/person.ts'
import type { AccountActions } from './actions.ts'

type Props = {
  sessions: readonly Session[]
  actions: Pick<AccountActions, 'endSession' | 'endOtherSessions'>
  now: Date
  timeZone: string
}

export const OwnSessions = ({ sessions, actions, now, timeZone }: Props) => (
  <div id="sessions">
    <Panel title="Where you are signed in" note={sessions.length}>
      <SessionRows sessions={sessions} end={actions.endSession} now={now} timeZone={timeZone} />
      <Form className="form mt-1" action={actions.endOtherSessions} label="End all other sessions">
        {sessions.length > 1 ? (
          <SubmitButton look="quiet">End all others</SubmitButton>
        ) : (
          <p className="hint">You are signed in nowhere else.</p>
        )}
      </Form>
    </Panel>
  </div>
)
