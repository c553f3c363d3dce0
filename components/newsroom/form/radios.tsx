'use client'

import { Choice } from './choice.tsx'
import { Group } from './field.tsx'
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

/** One of several, all of them in sight. */
export function Radios({ name, label, hint, options, defaultValue, required }: Props) {
  const { id, wrong, described, typed } = useField(name, hint)
  const chosen = oneOf(typed) ?? defaultValue
  return (
    <Group id={id} label={label} hint={hint} wrong={wrong} described={described}>
      <div className="choices">
        {options.map((option) => (
          <Choice
            key={option.value}
            {...option}
            id={`${id}-${option.value}`}
            type="radio"
            name={name}
            defaultChecked={chosen === option.value}
            required={required}
          />
        ))}
      </div>
    </Group>
  )
}
