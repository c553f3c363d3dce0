'use client'

import { createContext, useContext, useEffect, useState } from 'react'
import type { FormAction, Refused } from '#components/ui/form-state.ts'
import type { SaveState } from '#lib/autosave.ts'

/** How far what is typed has come. */
export type Saving = {
  revision: number
  state: SaveState
  /** Saves whatever is not saved yet: the revision that all of it is in, or why it is not. */
  flush: () => Promise<{ ok: true; revision: number } | Refused>
}

/** The saving of the story on the page, for its form, its bar and what stands at its side. */
export const SavingContext = createContext<Saving | undefined>(undefined)

export const useSaving = () => useContext(SavingContext)

/**
 * The same action after everything typed is saved, with the `revision` that this made. Without a script, and before it is ready,
 * the action itself.
 */
export function useSaveFirst(action: FormAction): FormAction {
  const saving = useSaving()
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  if (!ready || !saving) return action
  return async (before, form) => {
    const saved = await saving.flush()
    if (!saved.ok) return saved
    form.set('revision', String(saved.revision))
    return action(before, form)
  }
}
