'use client'

import { useId, useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Icon } from '#components/ui/icon.tsx'

type Props = { label: string; value: string; hint?: string }

/** Something to be taken along: selected and copied by hand where there is no script. */
export function CopyField({ label, value, hint }: Props) {
  const id = useId()
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const [said, say] = useState('')
  const lines = value.split('\n').length
  const shared = {
    ref: field,
    id,
    value,
    readOnly: true,
    dir: 'ltr',
    className: 'input input-plain',
    spellCheck: false,
    'aria-describedby': hint && `${id}-hint`,
    onFocus: () => field.current?.select(),
  }

  // Browsers give the clipboard to pages behind TLS only.
  async function copy() {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(value)
      say('Copied')
    } catch {
      say('Press Ctrl C, or Command C, to copy')
    }
  }

  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className={lines > 1 ? 'field' : 'beside'}>
        {lines > 1 ? <textarea {...shared} rows={lines} /> : <input {...shared} type="text" />}
        <span className="by-script">
          <Button onClick={() => void copy()}>
            <Icon name={said === 'Copied' ? 'check' : 'copy'} />
            Copy<span className="sr-only"> {label}</span>
          </Button>
        </span>
      </div>
      <p className="hint" role="status">
        {said}
      </p>
    </div>
  )
}
