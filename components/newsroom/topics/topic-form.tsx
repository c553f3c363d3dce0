import { Form } from '#components/newsroom/form/form.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import { TextField } from '#components/newsroom/form/text-field.tsx'
import { NameFields } from '#components/newsroom/sections/name-fields.tsx'
import type { FormAction } from '#components/ui/form-state.ts'

export const MakeTopic = ({ make }: { make: FormAction }) => (
  <Form action={make} label="Make a topic">
    <NameFields under="/topics/" />
    <Summary />
    <SubmitButton>Make topic</SubmitButton>
  </Form>
)

export const Summary = ({ summary }: { summary?: string }) => (
  <TextField
    name="summary"
    label="Summary"
    hint="About sixty words for whoever comes to it for the first time. Its date moves with its words."
    rows={4}
    maxLength={5000}
    defaultValue={summary}
  />
)
