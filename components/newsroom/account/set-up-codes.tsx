import { Form } from '#components/newsroom/form/form.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import { NewCodes } from '#components/newsroom/new-codes.tsx'
import type { FormAction } from '#components/ui/form-state.ts'

type Props = { codes: { secret: string; uri: string }; confirm: FormAction }

/** The codes of an app for somebody who has some already, or has only a passkey; the earlier ones count until the first new one. */
export const SetUpCodes = ({ codes, confirm }: Props) => (
  <Form action={confirm} label="Set up codes">
    <p>
      Let your authenticator app read this picture, then type the six digits that it shows. Earlier codes count until
      then.
    </p>
    <NewCodes {...codes} />
    <SubmitButton>Set up</SubmitButton>
  </Form>
)
