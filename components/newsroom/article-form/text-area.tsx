'use client'

import { type Ref, useId } from 'react'

type Props = {
  name: string
  label: string
  value: string
  maxLength: number
  /** How it looks, as the reader will see it. */
  className: string
  /** The id to which what is missing leads. */
  id?: string
  lang?: string
  /** Enter stays out of it. */
  oneLine?: true
  readOnly?: boolean
  onChange: (value: string) => void
  onBlur?: () => void
  area?: Ref<HTMLTextAreaElement>
}

/** A line or two of the story’s head, which grow with what is typed. */
export function TextArea({
  name,
  label,
  value,
  maxLength,
  className,
  id,
  lang,
  oneLine,
  readOnly,
  onChange,
  onBlur,
  area,
}: Props) {
  const own = useId()
  return (
    <div className="story-line">
      <label className="label" htmlFor={id ?? own}>
        {label}
      </label>
      <textarea
        ref={area}
        id={id ?? own}
        name={name}
        className={className}
        rows={1}
        dir="auto"
        lang={lang}
        value={value}
        maxLength={maxLength}
        readOnly={readOnly}
        onChange={(event) => onChange(oneLine ? event.target.value.replace(/[\r\n]+/g, ' ') : event.target.value)}
        onBlur={onBlur}
        onKeyDown={(event) => oneLine && event.key === 'Enter' && event.preventDefault()}
      />
    </div>
  )
}
