'use client'

import { useId, useState } from 'react'

type Props = {
  /** Where it belongs to a form that is sent without a script. */
  name?: string
  label: string
  hint?: string
  value: string
  maxLength: number
  /** Emptied, it keeps what it said until something is typed. */
  required?: true
  readOnly?: boolean
  onChange: (value: string) => void
}

/** One line beside the text; Enter stays in it. */
export function ShortField({ name, label, hint, value, maxLength, required, readOnly, onChange }: Props) {
  const id = useId()
  const [emptied, setEmptied] = useState(false)
  const type = (typed: string) => {
    const keeps = required === true && typed === ''
    setEmptied(keeps)
    if (!keeps) onChange(typed)
  }
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        name={name}
        readOnly={readOnly}
        className="input"
        dir="auto"
        value={emptied ? '' : value}
        maxLength={maxLength}
        aria-describedby={hint && `${id}-hint`}
        onChange={(event) => type(event.target.value)}
        onBlur={() => setEmptied(false)}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
