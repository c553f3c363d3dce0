import { CopyField } from '#components/newsroom/copy-field.tsx'
import { Form } from '#components/newsroom/form/form.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import { TextField } from '#components/newsroom/form/text-field.tsx'
import { QrCode } from '#components/newsroom/qr-code.tsx'
import type { FormAction } from '#components/ui/form-state.ts'

type Props = { codes: { secret: string; uri: string }; confirm: FormAction }

/** The codes of an app for somebody who has some already, or has only a passkey; the earlier ones count until the first new one. */
export const SetUpCodes = ({ codes, confirm }: Props) => (
  <Form action={confirm} label="Set up codes">
    <p>
      Let your authenticator app read this picture, then type the six digits that it shows. Earlier codes count until
      then.
    </p>
    <QrCode text={codes.uri} label="For the camera of your authenticator app" />
    <CopyField label="Or type this into the app" value={inFours(codes.secret)} />
    <TextField
      name="code"
      label="Code"
      code
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={100}
      required
    />
    <SubmitButton>Set up</SubmitButton>
  </Form>
)

const inFours = (secret: string) =>
  (secret.match(/.{1,16}/g) ?? []).map((line) => (line.match(/.{1,4}/g) ?? []).join(' ')).join('\n')
