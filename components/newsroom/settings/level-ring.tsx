'use client'

import { oneOf, useField } from '#components/newsroom/form/form-context.ts'

type Props = { name: string; value: string; chosen: string; label: string }

/** One ring of a table of rules and levels; the head of its column and of its row are its name. */
export function LevelRing({ name, value, chosen, label }: Props) {
  const { typed } = useField(name, undefined)
  return (
    <label className="level">
      <input
        type="radio"
        name={name}
        value={value}
        defaultChecked={(oneOf(typed) ?? chosen) === value}
        aria-label={label}
      />
    </label>
  )
}
