'use client'

import { type ReactNode, useContext } from 'react'
import { buttonClass } from '#components/ui/button.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { OpenFind } from './find-anything.tsx'

/** The command menu from the head of a page. */
export const FindButton = () => (
  <FindLink className={`${buttonClass({ look: 'quiet' })} find-button`}>
    <Icon name="search" />
    Find anything
    <span className="find-key by-script" aria-hidden="true">
      Ctrl K
    </span>
  </FindLink>
)

/** The command menu from the foot of a phone. */
export const FindTab = () => (
  <FindLink className="tab">
    <Icon name="search" size={20} />
    Find
  </FindLink>
)

/** A link to the list of everything, which a script makes the command menu of. */
function FindLink({ className, children }: { className: string; children: ReactNode }) {
  const open = useContext(OpenFind)
  return (
    <a
      className={className}
      href="/admin/find"
      aria-keyshortcuts="Control+K Meta+K"
      onClick={(event) => {
        if (!open) return
        event.preventDefault()
        open()
      }}
    >
      {children}
    </a>
  )
}
