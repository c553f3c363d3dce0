import { Form } from '#components/newsroom/form/form.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import { TextField } from '#components/newsroom/form/text-field.tsx'
import { Moment } from '#components/newsroom/moment.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { Panel } from '#components/ui/panel.tsx'
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx'
import type { Passkey } from '#domain/person.ts'
import type { AccountActions } from './actions.ts'

type Props = {
  passkeys: readonly Passkey[]
  actions: Pick<AccountActions, 'askForPasskeyOfMine' | 'addPasskey' | 'removePasskey'>
  now: Date
  timeZone: string
}

/** The passkeys of whoever looks. To add one needs a script: only the browser can ask the device. */
export const Passkeys = ({ passkeys, actions, now, timeZone }: Props) => (
  <div id="passkeys">
    <Panel title="Passkeys" note={passkeys.length > 0 ? passkeys.length : undefined}>
      {passkeys.length === 0 && (
        <p className="mb-1">None yet. With a passkey your phone, computer or security key lets you in by itself.</p>
      )}
      <Form className="form form-wide" action={actions.removePasskey} label="Remove a passkey">
        {passkeys.length > 0 && (
          <ul className="rows">
            {passkeys.map(({ id, name, madeAt, usedAt, isBackedUp }) => (
              <li key={id} className="row">
                <span>
                  <b dir="auto">{name}</b>
                  <small>
                    Added <Moment at={madeAt} now={now} timeZone={timeZone} />,{' '}
                    {usedAt ? (
                      <>
                        used <Moment at={usedAt} now={now} timeZone={timeZone} />
                      </>
                    ) : (
                      'not used yet'
                    )}
                    {isBackedUp ? ', kept by its maker too' : ', on this one device only'}
                  </small>
                </span>
                <SubmitButton look="quiet" name="passkeyId" value={id}>
                  Remove<VisuallyHidden> {name}</VisuallyHidden>
                </SubmitButton>
              </li>
            ))}
          </ul>
        )}
      </Form>
      <div className="by-script">
        <Disclosure label="Add a passkey">
          <Form
            action={actions.addPasskey}
            empties
            label="Add a passkey"
            passkey={{ kind: 'make', begin: actions.askForPasskeyOfMine }}
          >
            <TextField
              name="name"
              label="What to call it"
              hint="So that you know which it is: “My phone”, “Key on my ring”."
              maxLength={60}
              required
            />
            <SubmitButton look="quiet">Add</SubmitButton>
          </Form>
        </Disclosure>
      </div>
      <noscript>
        <p className="hint">Adding a passkey needs JavaScript: only the browser can ask the device for one.</p>
      </noscript>
    </Panel>
  </div>
)
