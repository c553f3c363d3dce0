'use client'

import type { InputHTMLAttributes, ReactNode } from 'react'
import { cx } from '#lib/cx.ts'
import { Field } from './field.tsx'
import { oneOf, useField } from './form-context.ts'

type Input = InputHTMLAttributes<HTMLInputElement>
type Props = {
  name: string
  label: string
  hint?: string
  aside?: ReactNode
  type?: 'text' | 'email' | 'search' | 'date' | 'tel' | 'url'
  defaultValue?: string
  /** Several lines. */
  rows?: number
  /** A code that is read off and typed sign by sign. */
  code?: true
} & Pick<
  Input,
  'autoComplete' | 'required' | 'inputMode' | 'maxLength' | 'autoFocus' | 'readOnly' | 'spellCheck' | 'placeholder'
>

export function TextField({ name, label, hint, aside, type = 'text', defaultValue, rows, code, ...rest }: Props) {
  const { id, wrong, described, typed } = useField(name, hint)
  const field = {
    ...rest,
    id,
    name,
    className: cx('input', code && 'input-code'),
    defaultValue: oneOf(typed) ?? defaultValue,
    dir: type === 'text' || type === 'search' ? ('auto' as const) : undefined,
    autoCapitalize: type === 'email' || code ? 'none' : undefined,
    spellCheck: rest.spellCheck ?? (type === 'email' || code ? false : undefined),
    'aria-invalid': wrong ? true : undefined,
    'aria-describedby': described,
  }
  return (
    <Field id={id} label={label} hint={hint} wrong={wrong} aside={aside}>
      {rows ? <textarea {...field} rows={rows} /> : <input {...field} type={type} />}
    </Field>
  )
}
