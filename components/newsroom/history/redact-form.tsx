import { TextField } from '#components/newsroom/form/text-field.tsx'
import { VerbForm } from '#components/newsroom/workflow-bar/verb-form.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import type { FormAction } from '#components/ui/form-state.ts'

type Props = { action: FormAction; articleId: string; revision: number }

/** Empties a revision for good: what is left says that something stood there. */
export const RedactForm = ({ action, articleId, revision }: Props) => (
  <Disclosure label="Redact" look="danger">
    <VerbForm
      action={action}
      label={`Redact revision ${revision}`}
      look="danger"
      hidden={{ articleId, revision: String(revision) }}
    >
      <p>Its text goes for good. Who made it and when stays, and so does the chain.</p>
      <TextField name="reason" label="Why it must go" maxLength={300} required />
    </VerbForm>
  </Disclosure>
)
