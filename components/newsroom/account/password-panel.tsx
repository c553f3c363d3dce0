import { Form } from '#components/newsroom/form/form.tsx'
import { PasswordField } from '#components/newsroom/form/password-field.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import { Moment } from '#components/newsroom/moment.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { Panel } from '#components/ui/panel.tsx'

type Props = { setAt: Date | undefined; change: FormAction; now: Date; timeZone: string }

export const PasswordPanel = ({ setAt, change, now, timeZone }: Props) => (
  <div id="password">
    <Panel title="Password">
      <p className="mb-1">
        {setAt ? (
          <>
            Set <Moment at={setAt} now={now} timeZone={timeZone} />. It need not be changed as long as nobody else knows
            it.
          </>
        ) : (
          'None is set: you come in with a passkey.'
        )}
      </p>
      <Form action={change} empties label="Change password">
        <Disclosure label={setAt ? 'Change password' : 'Set a password'}>
          <div className="form">
            <PasswordField
              label="New password"
              hint="12 signs or more; spaces count, and a sentence is good. All your other sessions end."
              autoComplete="new-password"
              required
            />
            <SubmitButton look="quiet">{setAt ? 'Change password' : 'Set password'}</SubmitButton>
          </div>
        </Disclosure>
      </Form>
    </Panel>
  </div>
)
