'use client'

import type { Node } from 'prosemirror-model'
import { Button } from '#components/ui/button.tsx'
import { ShortField } from './short-field.tsx'

type Props = {
  node: Node
  labelOf: (pictureId: string) => string | undefined
  setContent: (content: readonly Node[]) => void
  onAdd: () => void
}

/** The pictures of a gallery: what each says here, their order, and which of them stay. */
export function GalleryFields({ node, labelOf, setContent, onAdd }: Props) {
  const pictures = node.children
  const setCaption = (index: number, caption: string) =>
    setContent(
      pictures.map((one, place) =>
        place === index ? one.type.create({ ...one.attrs, caption: caption === '' ? null : caption }) : one,
      ),
    )
  const swap = (index: number) => {
    const [one, other] = [pictures[index], pictures[index + 1]]
    if (one && other) setContent(pictures.toSpliced(index, 2, other, one))
  }
  return (
    <>
      {pictures.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same picture may stand twice; its place is what it is.
        <fieldset key={index} className="gallery-fields">
          <legend className="label">
            {index + 1}. <span dir="auto">{labelOf(one.attrs.pictureId) ?? 'Picture'}</span>
          </legend>
          <ShortField
            label={`Caption of ${index + 1} here`}
            hint="Empty: the picture’s own."
            value={one.attrs.caption ?? ''}
            maxLength={1000}
            onChange={(caption) => setCaption(index, caption)}
          />
          <div className="block-buttons">
            {index > 0 && <Button onClick={() => swap(index - 1)}>Move {index + 1} forward</Button>}
            {index < pictures.length - 1 && <Button onClick={() => swap(index)}>Move {index + 1} back</Button>}
            {pictures.length > 1 && (
              <Button onClick={() => setContent(pictures.toSpliced(index, 1))}>Take {index + 1} out</Button>
            )}
          </div>
        </fieldset>
      ))}
      <Button onClick={onAdd}>Add pictures</Button>
    </>
  )
}
