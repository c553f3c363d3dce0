import { Form } from '#components/newsroom/form/form.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import { NameFields } from '#components/newsroom/sections/name-fields.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { ContributorFields } from './contributor-fields.tsx'

export const MakeContributor = ({ make }: { make: FormAction }) => (
  <Form action={make} label="Make a contributor">
    <NameFields under="/by/" hint="As it stands at the head of a story." />
    <ContributorFields />
    <SubmitButton>Make contributor</SubmitButton>
  </Form>
)
