'use client'

import { Field } from '#components/newsroom/form/field.tsx'
import { oneOf, useField } from '#components/newsroom/form/form-context.ts'

type Props = { name: string; label: string; hint?: string; defaultValue?: string; required?: boolean }

/** A time by the paper’s clocks; its label or hint names the zone. */
export function TimeField({ name, label, hint, defaultValue, required }: Props) {
  const { id, wrong, described, typed } = useField(name, hint)
  return (
    <Field id={id} label={label} hint={hint} wrong={wrong}>
      <input
        type="datetime-local"
        id={id}
        name={name}
        className="input"
        defaultValue={oneOf(typed) ?? defaultValue}
        required={required}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={described}
      />
    </Field>
  )
}
