'use client'

import { useState } from 'react'
import type { Search } from '#components/newsroom/article-form/search.ts'
import { Dialog } from '#components/newsroom/dialog.tsx'
import { PicturePicker } from '#components/newsroom/pictures/picture-picker.tsx'
import { Button } from '#components/ui/button.tsx'
import type { Picked } from '#domain/desk.ts'

type Props = {
  search: Search
  /** Pictures that are in the gallery already. */
  without: readonly string[]
  onPick: (picked: readonly Picked[]) => void
  onClose: () => void
}

/** Picks several pictures for a gallery, in the order in which they are picked. */
export function GalleryDialog({ search, without, onPick, onClose }: Props) {
  const [chosen, setChosen] = useState<readonly Picked[]>([])
  const isNone = chosen.length === 0
  return (
    <Dialog title="Gallery" onClose={onClose}>
      <div className="stack">
        <p className="hint" role="status">
          {isNone ? 'Pick the pictures one after the other.' : `${chosen.length} picked.`}
        </p>
        {!isNone && (
          <ol className="gallery-picked">
            {chosen.map((one) => (
              <li key={one.id}>
                {one.picture && <img src={one.picture.address} alt="" width={64} height={48} />}
                <span dir="auto">{one.label}</span>
                <Button onClick={() => setChosen(chosen.filter(({ id }) => id !== one.id))}>
                  Leave out<span className="sr-only"> {one.label}</span>
                </Button>
              </li>
            ))}
          </ol>
        )}
        <div>
          <Button look="primary" disabled={isNone} onClick={() => onPick(chosen)}>
            Put them in
          </Button>
        </div>
        <PicturePicker
          search={search}
          without={[...without, ...chosen.map(({ id }) => id)]}
          onPick={(picked) => setChosen((before) => [...before.filter(({ id }) => id !== picked.id), picked])}
        />
      </div>
    </Dialog>
  )
}
