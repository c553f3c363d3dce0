'use client'

import { useEffect, useRef } from 'react'
import { CopyField } from '#components/newsroom/copy-field.tsx'
import type { FormState } from '#components/ui/form-state.ts'
import { Notice } from '#components/ui/notice.tsx'

/** What the form was told; it takes the focus, so that everybody reads it at once. */
export function FormAnswer({ state }: { state: FormState | undefined }) {
  const answer = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (state) answer.current?.focus()
  }, [state])

  if (!state) return undefined
  if (!state.ok)
    return (
      <div ref={answer} role="alert" tabIndex={-1} className="w-full">
        <Notice look="bad">
          {state.message}
          {state.kind === 'signed-out' && <Elsewhere href="/admin/sign-in" words="Sign in in a new tab" />}
          {state.kind === 'unproved' && <Elsewhere href="/admin/prove" words="Say who you are in a new tab" />}
        </Notice>
      </div>
    )
  if (!state.message && !state.kept?.length) return undefined
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
const Elsewhere = ({ href, words }: { href: string; words: string }) => (
  <noscript>
    {' '}
    <a className="link" href={href} target="_blank" rel="noopener">
      {words}
    </a>
  </noscript>
)
