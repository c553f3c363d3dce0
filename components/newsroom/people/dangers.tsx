import { Form } from '#components/newsroom/form/form.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import { TextField } from '#components/newsroom/form/text-field.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { Panel } from '#components/ui/panel.tsx'
import type { Person } from '#domain/person.ts'
import type { PersonActions } from './person-view.tsx'

type Props = {
  person: Person
  isMe: boolean
  actions: Pick<PersonActions, 'switchAccess' | 'resetPassword' | 'resetSecondFactor'>
}

/** What ends a person's way in. The answer of each form stands where it was sent. */
export const Dangers = ({ person, isMe, actions }: Props) => {
  const hidden = { staffId: person.id }
  const isOff = person.switchedOffAt !== undefined
  if (isMe)
    return (
      <Panel title="Ways in">
        <p>
          Your password and second step are on{' '}
          <a className="link" href="/admin/account">
            your account
          </a>
          . Only another editor-in-chief can switch you off.
        </p>
      </Panel>
    )
  return (
    <Panel title="Ways in">
      <div className="panel-forms">
        <Form action={actions.resetPassword} hidden={hidden} label="Reset password">
          {isOff ? (
            <p className="hint">Switched off: neither password nor second step opens anything.</p>
          ) : (
            <Disclosure label="Reset password">
              <div className="form">
                <p>You get a link with which they choose a new password. The one they have counts until then.</p>
                <Reason />
                <SubmitButton look="quiet">Reset password</SubmitButton>
              </div>
            </Disclosure>
          )}
        </Form>
        <Form action={actions.resetSecondFactor} hidden={hidden} empties label="Reset second step">
          {!isOff && (
            <Disclosure label="Reset second step" look="danger">
              <div className="form">
                <p>
                  Their codes, recovery codes and passkeys are gone and they are signed out everywhere. They set up new
                  ones.
                </p>
                <Reason />
                <SubmitButton look="danger">Reset second step</SubmitButton>
              </div>
            </Disclosure>
          )}
        </Form>
        <Form
          action={actions.switchAccess}
          hidden={{ ...hidden, access: isOff ? 'on' : 'off' }}
          label="Switch off or on"
        >
          {isOff ? (
            <SubmitButton look="quiet">Switch on again</SubmitButton>
          ) : (
            <Disclosure label="Switch off" look="danger">
              <div className="form">
                <p>
                  They are signed out at once and cannot come in. Their bylines stay as they are, and they can be
                  switched on again.
                </p>
                <SubmitButton look="danger">Switch {person.name} off</SubmitButton>
              </div>
            </Disclosure>
          )}
        </Form>
      </div>
    </Panel>
  )
}

const Reason = () => (
  <TextField name="reason" label="Reason" hint="One line, for the log." maxLength={500} autoComplete="off" required />
)
