'use client'

import { type ReactNode, useContext } from 'react'
import { Button, type ButtonLook } from '#components/ui/button.tsx'
import { FormContext } from './form-context.ts'

type Props = { children: ReactNode; look?: ButtonLook; wide?: boolean; name?: string; value?: string }

/** Sends the form; while it is on its way the button stays where it is and says so. */
export function SubmitButton({ look = 'primary', ...rest }: Props) {
  const { pending } = useContext(FormContext)
  return (
    <Button {...rest} look={look} type="submit" aria-disabled={pending || undefined} aria-busy={pending || undefined} />
  )
}
