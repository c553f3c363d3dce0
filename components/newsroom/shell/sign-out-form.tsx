'use client'

import { type FormEvent, type ReactNode, useRef } from 'react'
import { settleTyped } from '#lib/leaving.ts'

type Props = { action: () => Promise<void>; children: ReactNode }

/** The way out: what is still being typed on the page is saved before, so that nothing of it stays in the browser. */
export function SignOutForm({ action, children }: Props) {
  const isSettled = useRef(false)

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    if (isSettled.current) return
    event.preventDefault()
    const form = event.currentTarget
    void settleTyped().finally(() => {
      isSettled.current = true
      form.requestSubmit()
    })
  }

  return (
    <form action={action} onSubmit={onSubmit}>
      {children}
    </form>
  )
}
