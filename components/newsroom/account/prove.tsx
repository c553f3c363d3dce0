import { Form } from '#components/newsroom/form/form.tsx'
import type { Passkey } from '#components/newsroom/form/passkey.ts'
import { PasswordField } from '#components/newsroom/form/password-field.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import { TextField } from '#components/newsroom/form/text-field.tsx'
import type { FormAction } from '#components/ui/form-state.ts'

type Props = {
  email: string
  hasCodes: boolean
  hasPasskeys: boolean
  next: string
  byPassword: FormAction
  byPasskey: { begin: Extract<Passkey, { kind: 'use' }>['begin']; send: FormAction }
}

/** The page on which somebody says once more who they are: before a secret is shown, and for whoever has no script. */
export const Prove = ({ email, hasCodes, hasPasskeys, next, byPassword, byPasskey }: Props) => (
  <div className="stack">
    <p>What comes next cannot be taken back lightly. Say once more who you are, and you are led on.</p>
    <Form action={byPassword} hidden={{ next }} label="By password">
      <TextField name="email" type="email" label="Work email" autoComplete="username" defaultValue={email} readOnly />
      <PasswordField autoComplete="current-password" required />
      {hasCodes && (
        <TextField
          name="code"
          label="Code"
          hint="Six digits from your authenticator app, or one of your recovery codes."
          autoComplete="one-time-code"
          required
          code
        />
      )}
      <SubmitButton>Go on</SubmitButton>
    </Form>
    {hasPasskeys && (
      <Form
        action={byPasskey.send}
        hidden={{ next }}
        label="By passkey"
        passkey={{ kind: 'use', begin: byPasskey.begin }}
      >
        <SubmitButton look="quiet">Use a passkey</SubmitButton>
      </Form>
    )}
  </div>
)
