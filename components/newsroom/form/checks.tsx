'use client'

import { cx } from '#lib/cx.ts'
import { Choice } from './choice.tsx'
import { Group } from './field.tsx'
import { allOf, useField } from './form-context.ts'
import type { Option } from './option.ts'

type Props = {
  name: string
  label: string
  hint?: string
  options: readonly Option[]
  defaultValue?: readonly string[]
}

/** As many of several as one likes. */
export function Checks({ name, label, hint, options, defaultValue }: Props) {
  const { id, wrong, described, typed } = useField(name, hint)
  const chosen = allOf(typed) ?? defaultValue ?? []
  return (
    <Group id={id} label={label} hint={hint} wrong={wrong} described={described}>
      <div className={cx('choices', options.length > 4 && 'choices-many')}>
        {options.map((option) => (
          <Choice
            key={option.value}
            {...option}
            id={`${id}-${option.value}`}
            type="checkbox"
            name={name}
            defaultChecked={chosen.includes(option.value)}
          />
        ))}
      </div>
    </Group>
  )
}
