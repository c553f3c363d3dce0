'use client'

import type { ReactNode } from 'react'
import { useSaveFirst } from '#components/newsroom/article-form/saving.ts'
import { Form } from '#components/newsroom/form/form.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import type { ButtonLook } from '#components/ui/button.tsx'
import type { FormAction } from '#components/ui/form-state.ts'

type Props = {
  action: FormAction
  /** The verb, on the button and as the name of the form. */
  label: string
  /** The form’s own name, where the button alone would not say it. */
  name?: string
  look?: ButtonLook
  hidden: Record<string, string>
  /** Everything typed is saved before, and the verb is about the revision that this makes. */
  saves?: true
  children?: ReactNode
}

/** One verb of the workflow: what must be said with it, and its button. */
export function VerbForm({ action, label, name = label, look = 'primary', hidden, saves, children }: Props) {
  const afterSaving = useSaveFirst(action)
  const button = <SubmitButton look={look}>{label}</SubmitButton>
  return (
    <Form action={saves ? afterSaving : action} hidden={hidden} label={name}>
      {children}
      {children ? <div className="form-foot">{button}</div> : button}
    </Form>
  )
}
