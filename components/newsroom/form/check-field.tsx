'use client'

import { Icon } from '#components/ui/icon.tsx'
import { Choice } from './choice.tsx'
import { oneOf, useField } from './form-context.ts'

type Props = {
  name: string
  label: string
  hint?: string
  value?: string
  defaultChecked?: boolean
  required?: boolean
}

/** One box that is ticked or not. */
export function CheckField({ name, label, hint, value = 'yes', defaultChecked, required }: Props) {
  const { id, wrong, described, typed } = useField(name, undefined)
  return (
    <div className="field">
      <Choice
        id={id}
        type="checkbox"
        name={name}
        value={value}
        label={label}
        hint={hint}
        defaultChecked={oneOf(typed) === value || defaultChecked}
        required={required}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={described}
      />
      {wrong && (
        <p className="wrong" id={`${id}-wrong`}>
          <Icon name="bad" />
          {wrong}
        </p>
      )}
    </div>
  )
}
