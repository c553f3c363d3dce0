'use client'

import { type FormEvent, type ReactNode, startTransition } from 'react'
import { settleTyped } from '#lib/leaving.ts'

type Props = { action: () => Promise<void>; children: ReactNode }

/** The way out: what is still being typed on the page is saved before, so that nothing of it stays in the browser. */
export function SignOutForm({ action, children }: Props) {
  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    // Not by sending the form once more: React may have put another one in its place meanwhile.
    void settleTyped().finally(() => startTransition(action))
  }

  return (
    <form action={action} onSubmit={onSubmit}>
      {children}
    </form>
  )
}
