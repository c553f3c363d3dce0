'use client'

import { Field } from './field.tsx'
import { oneOf, useField } from './form-context.ts'
import type { Option } from './option.ts'

type Props = {
  name: string
  label: string
  hint?: string
  options: readonly Option[]
  defaultValue?: string
  required?: boolean
}

export function SelectField({ name, label, hint, options, defaultValue, required }: Props) {
  const { id, wrong, described, typed } = useField(name, hint)
  return (
    <Field id={id} label={label} hint={hint} wrong={wrong}>
      <select
        id={id}
        name={name}
        className="input"
        defaultValue={oneOf(typed) ?? defaultValue}
        required={required}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={described}
      >
        {options.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  )
}
