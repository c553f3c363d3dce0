'use client'

import { useEffect, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { dropCopies, listKept } from '#lib/local-copies.ts'

/** Says at the door that something typed in this browser never reached the paper, and removes it for whoever wants that. */
export function KeptHere() {
  const [kept, setKept] = useState<string[]>([])
  useEffect(() => {
    // A browser without a store has nothing in it.
    listKept().then(setKept, () => undefined)
  }, [])
  if (kept.length === 0) return undefined
  return (
    <div className="mb-3">
      <Notice look="warn" title="This browser keeps text that was never saved">
        <p className="mb-1">
          It waits for whoever typed it: they sign in and open the story again. Others at this machine could read it.
        </p>
        <Disclosure label="Remove it">
          <p className="mb-1">Nobody can bring it back.</p>
          <Button look="danger" onClick={() => void dropCopies(kept).then(() => setKept([]))}>
            Remove for good
          </Button>
        </Disclosure>
      </Notice>
    </div>
  )
}
