'use client'

import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { Icon } from '#components/ui/icon.tsx'
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx'

const LOOKS = {
  middle: { className: 'dialog', closedby: 'closerequest' },
  sheet: { className: 'dialog dialog-sheet', closedby: 'any' },
  find: { className: 'dialog dialog-find', closedby: 'any' },
} as const

type Props = { title: string; onClose: () => void; look?: keyof typeof LOOKS; children: ReactNode }

/** Over the page and before anything else; it stands as long as it is on the page, and gives the focus back when it goes. */
export function Dialog({ title, onClose, look = 'middle', children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()

  // An effect that React runs twice in development closes the dialog and opens it again before the browser says that it closed.
  const closed = () => dialog.current?.open || onClose()

  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    shown?.querySelector<HTMLElement>('input:not([type=hidden], [readonly])')?.focus()
    return () => shown?.close()
  }, [])

  return (
    <dialog
      ref={dialog}
      className={LOOKS[look].className}
      closedby={LOOKS[look].closedby}
      aria-labelledby={id}
      onClose={closed}
    >
      <div className="dialog-head">
        <h2 id={id}>{title}</h2>
      </div>
      <div className="dialog-body">{children}</div>
      <button type="button" className="press dialog-close" onClick={onClose}>
        <Icon name="cross" />
        <VisuallyHidden>Close</VisuallyHidden>
      </button>
    </dialog>
  )
}
