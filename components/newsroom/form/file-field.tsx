'use client'

import { Field } from './field.tsx'
import { useField } from './form-context.ts'

type Props = { name: string; label: string; hint?: string; accept: string }

/** One file to be sent with a form; whoever is refused chooses it again, since browsers let nobody else do it. */
export function FileField({ name, label, hint, accept }: Props) {
  const { id, wrong, described } = useField(name, hint)
  return (
    <Field id={id} label={label} hint={hint} wrong={wrong}>
      <input
        id={id}
        className="input"
        type="file"
        name={name}
        accept={accept}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={described}
      />
    </Field>
  )
}
