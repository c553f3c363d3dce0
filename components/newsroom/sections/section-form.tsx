import { Form } from '#components/newsroom/form/form.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { NameFields } from './name-fields.tsx'
import { SectionFields } from './section-fields.tsx'

/** A new section; it comes last in the order of the paper. */
export const MakeSection = ({ make, position }: { make: FormAction; position: number }) => (
  <Form action={make} hidden={{ position: String(position) }} label="Make a section">
    <NameFields under="/" />
    <SectionFields />
    <SubmitButton>Make section</SubmitButton>
  </Form>
)
