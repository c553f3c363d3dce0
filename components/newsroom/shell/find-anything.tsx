'use client'

import dynamic from 'next/dynamic'
import { createContext, type ReactNode, useEffect, useState } from 'react'
import type { FindEntry } from './navigation.ts'

const FindDialog = dynamic(() => import('./find-dialog.tsx').then(({ FindDialog: loaded }) => loaded), { ssr: false })

/** Opens the command menu; nothing where there is none. */
export const OpenFind = createContext<(() => void) | undefined>(undefined)

/** The command menu: fetched when it is first asked for, by its button or by Ctrl K. */
export function FindAnything({ entries, children }: { entries: readonly FindEntry[]; children: ReactNode }) {
  const [open, setOpen] = useState(false)

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      // A dialog that asks something is answered first.
      if (document.querySelector('dialog:modal')) return
      event.preventDefault()
      setOpen(true)
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [])

  return (
    <OpenFind value={() => setOpen(true)}>
      {children}
      {open && <FindDialog entries={entries} onClose={() => setOpen(false)} />}
    </OpenFind>
  )
}
