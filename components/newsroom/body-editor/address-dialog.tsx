'use client'

import { useId, useState } from 'react'
import { Dialog } from '#components/newsroom/dialog.tsx'
import { Button } from '#components/ui/button.tsx'
import { Icon } from '#components/ui/icon.tsx'

type Props = {
  title: string
  hint: string
  button: string
  address: string
  /** The address as it is stored, or undefined where the paper does not take it. */
  read: (typed: string) => string | undefined
  refusal: string
  onSet: (address: string) => void
  /** Takes away what is there. */
  onRemove?: () => void
  onClose: () => void
}

/** Asks for an address: of a link, or of what is to be embedded. */
export function AddressDialog({ title, hint, button, address, read, refusal, onSet, onRemove, onClose }: Props) {
  const id = useId()
  const [typed, setTyped] = useState(address)
  const [wrong, setWrong] = useState(false)
  const send = () => {
    const taken = read(typed)
    setWrong(taken === undefined)
    if (taken !== undefined) onSet(taken)
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <div className="field">
        <label className="label" htmlFor={id}>
          Address
        </label>
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
        {wrong && (
          <p className="wrong" id={`${id}-wrong`} role="alert">
            <Icon name="bad" />
            {refusal}
          </p>
        )}
        <input
          id={id}
          className="input"
          dir="ltr"
          inputMode="url"
          autoCapitalize="none"
          spellCheck={false}
          value={typed}
          autoFocus
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? `${id}-hint ${id}-wrong` : `${id}-hint`}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            send()
          }}
        />
      </div>
      <div className="form-foot mt-2">
        <Button look="primary" onClick={send}>
          {button}
        </Button>
        {onRemove && <Button onClick={onRemove}>Remove the link</Button>}
      </div>
    </Dialog>
  )
}
