'use client'

import type { Node } from 'prosemirror-model'
import type { Command } from 'prosemirror-state'
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  toggleHeaderColumn,
  toggleHeaderRow,
} from 'prosemirror-tables'
import { useId } from 'react'
import { Button } from '#components/ui/button.tsx'
import { FiguresFields } from './figures-fields.tsx'
import { GalleryFields } from './gallery-fields.tsx'
import { RELATION_WORDS } from './node-views.ts'
import { ShortField } from './short-field.tsx'

type Props = {
  node: Node
  set: (attrs: Record<string, unknown>) => void
  setContent: (content: readonly Node[]) => void
  run: (command: Command) => void
  labelOf: (pictureId: string) => string | undefined
  onAddPictures: () => void
}

/** What the block with the cursor says beside its text. */
export function BlockFields({ node, set, setContent, run, labelOf, onAddPictures }: Props) {
  const id = useId()
  const text = (label: string, name: string, maxLength: number) => (
    <ShortField
      label={label}
      value={node.attrs[name]}
      maxLength={maxLength}
      onChange={(value) => set({ [name]: value })}
    />
  )
  switch (node.type.name) {
    case 'quotation':
    case 'pullQuote':
      return text('Who says it', 'source', 300)
    case 'factBox':
      return text('Title of the box', 'title', 200)
    case 'figures':
      return (
        <>
          {text('Title of the figures', 'title', 200)}
          <FiguresFields node={node} setContent={setContent} />
        </>
      )
    case 'picture':
      return (
        <>
          <ShortField
            label="Caption here"
            hint="Empty: the picture’s own."
            value={node.attrs.caption ?? ''}
            maxLength={1000}
            onChange={(value) => set({ caption: value === '' ? null : value })}
          />
          <label className="choice">
            <input
              type="checkbox"
              checked={node.attrs.size === 'wide'}
              onChange={(event) => set({ size: event.target.checked ? 'wide' : 'text' })}
            />
            Wider than the text
          </label>
        </>
      )
    case 'gallery':
      return (
        <>
          {text('Title of the gallery', 'title', 200)}
          <GalleryFields node={node} labelOf={labelOf} setContent={setContent} onAdd={onAddPictures} />
        </>
      )
    case 'relatedLink':
      return (
        <div className="field">
          <label className="label" htmlFor={id}>
            How it is related
          </label>
          <select
            id={id}
            className="input"
            value={node.attrs.relation}
            onChange={(event) => set({ relation: event.target.value })}
          >
            {Object.entries(RELATION_WORDS).map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </div>
      )
    case 'table':
      return (
        <>
          {text('Caption of the table', 'caption', 300)}
          <div className="block-buttons">
            {TABLE_TOOLS.map(({ label, command }) => (
              <Button key={label} onClick={() => run(command)}>
                {label}
              </Button>
            ))}
          </div>
        </>
      )
    default:
      return null
  }
}

const TABLE_TOOLS: { label: string; command: Command }[] = [
  { label: 'Add row', command: addRowAfter },
  { label: 'Add column', command: addColumnAfter },
  { label: 'Remove row', command: deleteRow },
  { label: 'Remove column', command: deleteColumn },
  { label: 'Head row', command: toggleHeaderRow },
  { label: 'Head column', command: toggleHeaderColumn },
]
