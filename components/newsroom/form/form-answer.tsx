'use client'

import { useEffect, useRef } from 'react'
import { CopyField } from '#components/newsroom/copy-field.tsx'
import type { FormState } from '#components/ui/form-state.ts'
import { Notice } from '#components/ui/notice.tsx'

/** What the form was told: a refusal takes the focus, and so does what is shown only once. */
export function FormAnswer({ state }: { state: FormState | undefined }) {
  const answer = useRef<HTMLDivElement>(null)
  const takesFocus = state?.ok === false || Boolean(state?.kept?.length)

  useEffect(() => {
    if (state && takesFocus) answer.current?.focus()
  }, [state, takesFocus])

  if (!state) return undefined
  if (!state.ok)
    return (
      <div ref={answer} role="alert" tabIndex={-1} className="w-full">
        <Notice look="bad">
          {state.message}
          {state.kind === 'signed-out' && <SignInElsewhere />}
        </Notice>
      </div>
    )
  return (
    <div ref={answer} role="status" tabIndex={-1} className="kept w-full">
      {state.message && <Notice look="good">{state.message}</Notice>}
      {state.kept?.map((kept) => (
        <CopyField key={kept.label} {...kept} />
      ))}
    </div>
  )
}

/** Without a script nobody is asked in place: a second tab leaves what was typed in this one. */
const SignInElsewhere = () => (
  <noscript>
    <a className="link" href="/admin/sign-in" target="_blank" rel="noopener">
      Sign in in a new tab
    </a>
  </noscript>
)
