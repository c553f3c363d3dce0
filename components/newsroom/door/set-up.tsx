import { Form } from '#components/newsroom/form/form.tsx'
import type { Passkey } from '#components/newsroom/form/passkey.ts'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import { TextField } from '#components/newsroom/form/text-field.tsx'
import { NewCodes } from '#components/newsroom/new-codes.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { Notice } from '#components/ui/notice.tsx'
import { PrintButton } from './print-button.tsx'

type Props = {
  /** What the app reads; none when there is nothing to set up any more. */
  codes?: { secret: string; uri: string }
  /** Where a new sign-in begins. */
  again: string
  next?: string
  actions: {
    confirmCodes: FormAction
    confirmPasskey: FormAction
    keepRecoveryCodes: FormAction
    askForNewPasskey: Extract<Passkey, { kind: 'make' }>['begin']
  }
}

/**
 * The second step for whoever has none: codes of an app, or a passkey. Whichever is done first leaves its recovery codes, and
 * then only they stand here, and the way on: without a script, too, so the style sheet says what is shown.
 */
export const SetUp = ({ codes, again, next, actions }: Props) => (
  <div className="set-up">
    <section className="set-up-way">
      <Form action={actions.confirmCodes} once label="Codes of an app">
        {codes ? (
          <>
            <p>With an authenticator app: let it read this picture, then type the six digits that it shows.</p>
            <NewCodes {...codes} />
            <SubmitButton wide>Continue</SubmitButton>
          </>
        ) : (
          <Notice look="warn" title="There is nothing to set up any more.">
            <p>
              The sign-in took too long, or the second step stands already.{' '}
              <a className="link" href={again}>
                Sign in again
              </a>
            </p>
          </Notice>
        )}
      </Form>
    </section>
    <section className="set-up-way by-script">
      <Form
        action={actions.confirmPasskey}
        once
        label="A passkey"
        passkey={{ kind: 'make', begin: actions.askForNewPasskey }}
      >
        {codes && (
          <>
            <p>Or with a passkey: your phone, this computer, or a security key.</p>
            <TextField name="name" label="What to call it" defaultValue="My passkey" maxLength={60} required />
            <SubmitButton look="quiet" wide>
              Make a passkey
            </SubmitButton>
          </>
        )}
      </Form>
    </section>
    <section className="set-up-after">
      <p>
        Each of these codes lets you in once when you have lost your phone. Keep them where you keep other secrets: they
        are never shown again.
      </p>
      <PrintButton />
      <Form
        action={actions.keepRecoveryCodes}
        hidden={next === undefined ? undefined : { next }}
        label="Recovery codes kept"
      >
        <SubmitButton wide>I have kept them</SubmitButton>
      </Form>
    </section>
  </div>
)

/** In two lines of fours, as one reads it off and types it. */
