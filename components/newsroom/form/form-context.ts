'use client'

import { createContext, useContext, useId } from 'react'
import type { FormState } from '#components/ui/form-state.ts'

type FormNow = { state: FormState | undefined; pending: boolean }

/** What a form was told and whether it is on its way; fields outside one are told nothing. */
export const FormContext = createContext<FormNow>({ state: undefined, pending: false })

/** What a field must know of its form: ids that tie its words together, what is wrong with it, what was typed before. */
export function useField(name: string, hint: string | undefined) {
  const { state } = useContext(FormContext)
  const id = useId()
  const refused = state?.ok === false ? state : undefined
  const wrong = refused?.fields?.[name]
  const described = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ') || undefined
  return { id, wrong, described, typed: state?.values?.[name] }
}

/** One value typed before, or the first of several. */
export const oneOf = (typed: string | readonly string[] | undefined) => (typeof typed === 'string' ? typed : typed?.[0])

/** All values chosen before, or none where the form was not sent yet. */
export const allOf = (typed: string | readonly string[] | undefined) => (typeof typed === 'string' ? [typed] : typed)
