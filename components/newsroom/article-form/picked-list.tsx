'use client'

import { type ReactNode, useId, useState } from 'react'
import { ToolIcon } from '#components/newsroom/body-editor/tool-icon.tsx'
import { Dialog } from '#components/newsroom/dialog.tsx'
import { Button } from '#components/ui/button.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx'
import type { Picked, PickKind } from '#domain/desk.ts'
import type { Search } from './search.ts'
import { SearchList } from './search-list.tsx'

type Props<Item> = {
  name: string
  label: string
  hint?: string
  kind: PickKind
  items: readonly Item[]
  idOf: (item: Item) => string
  named: readonly Picked[]
  search: Search
  most: number
  /** The id to which what is missing leads. */
  anchor?: string
  addLabel: string
  readOnly?: boolean
  /** What stands beside the name: a role to choose. */
  extra?: (item: Item, change: (item: Item) => void) => ReactNode
  onAdd: (picked: Picked) => void
  onChange: (items: Item[]) => void
}

/** Things that a story names, in an order that means something: added by search, moved and taken out by button. */
export function PickedList<Item>({
  name,
  label,
  hint,
  kind,
  items,
  idOf,
  named,
  search,
  most,
  anchor,
  addLabel,
  readOnly,
  extra,
  onAdd,
  onChange,
}: Props<Item>) {
  const id = useId()
  const [adding, setAdding] = useState(false)
  const nameOf = (item: Item) => named.find((one) => one.id === idOf(item))?.label ?? 'Not known any more'
  const move = (from: number, to: number) => {
    const moved = [...items]
    moved.splice(to, 0, ...moved.splice(from, 1))
    onChange(moved)
  }

  return (
    <fieldset className="group picked" id={anchor} aria-describedby={hint && `${id}-hint`}>
      <legend className="label">{label}</legend>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input type="hidden" name={name} value={JSON.stringify(items)} />
      <ul>
        {items.map((item, index) => (
          <li key={idOf(item)}>
            <span className="picked-name" dir="auto">
              {nameOf(item)}
            </span>
            {extra?.(item, (next) => onChange(items.map((one, place) => (place === index ? next : one))))}
            {!readOnly && (
              <span className="picked-tools by-script">
                {index > 0 && (
                  <button type="button" className="press" onClick={() => move(index, index - 1)}>
                    <ToolIcon name="up" />
                    <VisuallyHidden>{`Move ${nameOf(item)} up`}</VisuallyHidden>
                  </button>
                )}
                {index < items.length - 1 && (
                  <button type="button" className="press" onClick={() => move(index, index + 1)}>
                    <ToolIcon name="down" />
                    <VisuallyHidden>{`Move ${nameOf(item)} down`}</VisuallyHidden>
                  </button>
                )}
                <button type="button" className="press" onClick={() => onChange(items.filter((one) => one !== item))}>
                  <Icon name="cross" />
                  <VisuallyHidden>{`Take ${nameOf(item)} out`}</VisuallyHidden>
                </button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {!readOnly && items.length < most && (
        <span className="by-script">
          <Button look="ghost" onClick={() => setAdding(true)}>
            <Icon name="add" />
            {addLabel}
          </Button>
        </span>
      )}
      {adding && (
        <Dialog title={addLabel} onClose={() => setAdding(false)}>
          <SearchList
            kind={kind}
            label="Find by name"
            search={search}
            without={items.map(idOf)}
            onPick={(picked) => {
              setAdding(false)
              onAdd(picked)
            }}
          />
        </Dialog>
      )}
    </fieldset>
  )
}
