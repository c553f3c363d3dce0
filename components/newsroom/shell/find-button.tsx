'use client'

import { useContext } from 'react'
import { buttonClass } from '#components/ui/button.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { OpenFind } from './find-anything.tsx'

/** A link to the list of everything, which a script makes the command menu of. */
export function FindButton() {
  const open = useContext(OpenFind)
  return (
    <a
      className={`${buttonClass({ look: 'quiet' })} find-button`}
      href="/admin/find"
      aria-keyshortcuts="Control+K Meta+K"
      onClick={(event) => {
        if (!open) return
        event.preventDefault()
        open()
      }}
    >
      <Icon name="search" />
      Find anything
      <span className="find-key by-script" aria-hidden="true">
        Ctrl K
      </span>
    </a>
  )
}
