import { Form } from '#components/newsroom/form/form.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import { TextField } from '#components/newsroom/form/text-field.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { PageText, Place, Title } from './page-fields.tsx'

/** A page that nobody has written yet. */
export const WritePage = ({ write }: { write: FormAction }) => (
  <Form className="form form-text" action={write} label="Write a page">
    <Title />
    <TextField
      name="address"
      label="Address"
      hint="The part after /about/. Left empty, it is made of the title. It never changes afterwards."
      maxLength={120}
      autoComplete="off"
      spellCheck={false}
    />
    <PageText />
    <Place />
    <SubmitButton>Save page</SubmitButton>
  </Form>
)
