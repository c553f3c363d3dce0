import { Form } from '#components/newsroom/form/form.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import { TextField } from '#components/newsroom/form/text-field.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { AccessFields } from './access-fields.tsx'

type Props = { sections: readonly { id: string; name: string }[]; invite: FormAction; sendsMail: boolean }

export const InviteForm = ({ sections, invite, sendsMail }: Props) => (
  <Form action={invite} once label="Invite somebody">
    <TextField
      name="email"
      type="email"
      label="Work email"
      hint={
        sendsMail
          ? 'They get a letter with a link; you see the link too.'
          : 'This paper sends no letters: you are shown a link to pass on yourself.'
      }
      autoComplete="off"
      required
    />
    <TextField name="name" label="Name" hint="They can put it right when they come in." maxLength={100} required />
    <AccessFields sections={sections} />
    <SubmitButton>Invite</SubmitButton>
  </Form>
)
