import { TextField } from '#components/newsroom/form/text-field.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { ReasonFields } from './reason-fields.tsx'
import { VerbForm } from './verb-form.tsx'

type Props = { action: FormAction; hidden: Record<string, string> }

/** Approving what one wrote last: the log keeps why nobody else did. */
export const ApproveOwn = (props: Props) => (
  <VerbForm {...props} label="Approve">
    <p>You wrote this last. Say why nobody else approves it.</p>
    <ReasonFields answered="own-text" name="reason" />
  </VerbForm>
)

export const SendBack = (props: Props) => (
  <VerbForm {...props} label="Send back">
    <TextField name="reason" label="What is to be done" rows={3} maxLength={300} required />
  </VerbForm>
)

export const Spike = (props: Props) => (
  <VerbForm {...props} label="Spike" look="danger">
    <p>The story leaves the lists and stays on the spike, whole. It can be revived.</p>
    <TextField name="reason" label="Why (optional)" maxLength={300} />
  </VerbForm>
)
