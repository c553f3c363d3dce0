'use client'

import {
  type FormEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react'
import type { FormAction, Refused } from '#components/ui/form-state.ts'
import { cx } from '#lib/cx.ts'
import { AskAgain } from './ask-again.ts'
import { FormAnswer } from './form-answer.tsx'
import { FormContext } from './form-context.ts'
import { askForPasskey, type Passkey } from './passkey.ts'

type Props = {
  action: FormAction
  children: ReactNode
  /** What is sent along without being seen. */
  hidden?: Record<string, string>
  /** After success the fields are empty again. */
  empties?: true
  /** After success only the answer stands. */
  once?: true
  passkey?: Passkey
  /** The form's name, where the page has several. */
  label?: string
  className?: string
}

/** The only form of the newsroom: works before and without a script, and empties no field that somebody has filled. */
export function Form({ action, children, hidden = {}, empties, once, passkey, label, className }: Props) {
  const [said, send, sending] = useActionState(action, undefined)
  const [noPasskey, setNoPasskey] = useState<Refused>()
  const [asking, setAsking] = useState(false)
  const [again, setAgain] = useState<'signed-out' | 'unproved'>()
  const sent = useRef<FormData>(undefined)
  const form = useRef<HTMLFormElement>(null)
  const askAgain = useContext(AskAgain)
  const state = noPasskey ?? said
  const pending = sending || asking

  useEffect(() => {
    if (state?.ok && empties) form.current?.reset()
    if (state?.ok === false && (state.kind === 'signed-out' || state.kind === 'unproved')) setAgain(state.kind)
  }, [state, empties])

  async function submit(typed: FormData) {
    sent.current = typed
    setNoPasskey(undefined)
    if (passkey) {
      setAsking(true)
      const refused = await askForPasskey(passkey, typed)
      setAsking(false)
      if (refused) return setNoPasskey(refused)
    }
    startTransition(() => send(typed))
  }

  // React empties the fields of a form that it sends by itself.
  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    if (!pending) void submit(new FormData(event.currentTarget, submitter))
  }

  return (
    <FormContext value={{ state, pending }}>
      <form
        ref={form}
        action={send}
        onSubmit={onSubmit}
        className={cx(className ?? 'form', passkey && 'by-script')}
        aria-label={label}
      >
        <FormAnswer state={state} />
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {!(once && state?.ok) && children}
      </form>
      {again &&
        askAgain?.({
          why: again,
          onDone: () => {
            setAgain(undefined)
            if (sent.current) void submit(sent.current)
          },
          onClose: () => setAgain(undefined),
        })}
    </FormContext>
  )
}
