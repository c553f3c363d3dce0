'use client'

import type { Node } from 'prosemirror-model'
import { Button } from '#components/ui/button.tsx'
import { bodySchema } from './schema.ts'
import { ShortField } from './short-field.tsx'

const MOST_FIGURES = 4
const figure = bodySchema.nodes.figure

/** The figures of a box, each a number with what it counts. */
export function FiguresFields({ node, setContent }: { node: Node; setContent: (content: readonly Node[]) => void }) {
  const figures = node.children
  const change = (index: number, attrs: Record<string, string>) =>
    setContent(figures.map((one, place) => (place === index ? figure.create({ ...one.attrs, ...attrs }) : one)))
  return (
    <>
      {figures.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a figure has no id of its own; its place is what it is.
        <div key={index} className="figure-fields">
          <ShortField
            label={`Figure ${index + 1}`}
            value={one.attrs.value}
            maxLength={30}
            required
            onChange={(value) => change(index, { value })}
          />
          <ShortField
            label={`What figure ${index + 1} counts`}
            value={one.attrs.label}
            maxLength={200}
            onChange={(label) => change(index, { label })}
          />
          {figures.length > 1 && (
            <Button onClick={() => setContent(figures.filter((_, place) => place !== index))}>
              Remove {index + 1}
            </Button>
          )}
        </div>
      ))}
      {figures.length < MOST_FIGURES && (
        <Button onClick={() => setContent([...figures, figure.create()])}>Add a figure</Button>
      )}
    </>
  )
}
