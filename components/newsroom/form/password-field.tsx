'use client'

import { type ReactNode, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx'
import { Field } from './field.tsx'
import { useField } from './form-context.ts'

type Props = {
  name?: string
  label?: string
  hint?: string
  aside?: ReactNode
  autoComplete: 'current-password' | 'new-password'
  required?: boolean
  autoFocus?: boolean
}

/** Any password may be pasted, and looked at while it is typed. */
export function PasswordField({ name = 'password', label = 'Password', hint, aside, ...rest }: Props) {
  const { id, wrong, described } = useField(name, hint)
  const [shown, show] = useState(false)
  return (
    <Field id={id} label={label} hint={hint} wrong={wrong} aside={aside}>
      <div className="beside">
        <input
          {...rest}
          id={id}
          name={name}
          type={shown ? 'text' : 'password'}
          className="input"
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={described}
        />
        <span className="by-script">
          <Button look="ghost" aria-pressed={shown} onClick={() => show(!shown)}>
            <Icon name={shown ? 'eye-shut' : 'eye'} />
            Show <VisuallyHidden>{label}</VisuallyHidden>
          </Button>
        </span>
      </div>
    </Field>
  )
}
