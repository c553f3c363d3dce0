'use client'

import type { InputHTMLAttributes } from 'react'

type Props = { id: string; label: string; hint?: string } & Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'name' | 'value' | 'defaultChecked' | 'required' | 'aria-invalid' | 'aria-describedby'
>

/** A box or a ring and the words that tick it. */
export const Choice = ({ id, label, hint, ...rest }: Props) => (
  <label className="choice" htmlFor={id}>
    <input {...rest} id={id} />
    <span>
      {label}
      {hint && <small className="hint">{hint}</small>}
    </span>
  </label>
)
