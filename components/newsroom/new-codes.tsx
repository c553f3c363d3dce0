import { CopyField } from './copy-field.tsx'
import { TextField } from './form/text-field.tsx'
import { QrCode } from './qr-code.tsx'

/** What an authenticator app reads, as a picture and as words, and the field for the code that it then shows. */
export const NewCodes = ({ secret, uri }: { secret: string; uri: string }) => (
  <>
    <QrCode text={uri} label="For the camera of your authenticator app" />
    <CopyField label="Or type this into the app" value={inFours(secret)} />
    <TextField
      name="code"
      label="Code"
      code
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={100}
      required
    />
  </>
)

const inFours = (secret: string) =>
  (secret.match(/.{1,16}/g) ?? []).map((line) => (line.match(/.{1,4}/g) ?? []).join(' ')).join('\n')
