'use client'

import { redo, redoDepth, undo, undoDepth } from 'prosemirror-history'
import { type KeyboardEvent, type ReactNode, type RefObject, useState } from 'react'
import { Icon } from '#components/ui/icon.tsx'
import { cx } from '#lib/cx.ts'
import { moveBlock, removeBlock } from './commands.ts'
import { ToolIcon } from './tool-icon.tsx'
import { type Insertion, type Insertions, type Tool, textTools } from './tools.ts'
import type { BodyView } from './use-body-view.ts'

type Props = {
  bar: RefObject<HTMLDivElement | null>
  view: BodyView | undefined
  insertions: Insertions
  controls: string
  onLink: () => void
  onInsert: (insertion: Insertion) => void
}

/** What can be done to the text, by pointer and by key: one stop for Tab, arrows between the tools. */
export function Toolbar({ bar, view, insertions, controls, onLink, onInsert }: Props) {
  const [inserts, setInserts] = useState(false)
  const tools = textTools(view?.state)
  const press = (tool: Tool) => (tool.command ? view?.run(tool.command) : onLink())

  return (
    <div ref={bar} role="toolbar" aria-label="Text tools" aria-controls={controls} className="by-script text-tools">
      <div className="text-tools-row">
        {tools.map((tool, index) => (
          <Press
            key={tool.label}
            first={index === 0}
            label={tool.label}
            pressed={tool.isOn}
            disabled={!view || tool.isOff}
            onPress={() => press(tool)}
          >
            {typeof tool.sign === 'string' ? tool.sign : <ToolIcon name={tool.sign.icon} />}
          </Press>
        ))}
        <Press
          label="Insert"
          expanded={inserts}
          disabled={!view}
          className="text-tool-words"
          onPress={() => setInserts(!inserts)}
        >
          <Icon name="add" /> Insert
        </Press>
        <Press label="Move the block up" disabled={!view} onPress={() => view?.run(moveBlock(-1))}>
          <ToolIcon name="up" />
        </Press>
        <Press label="Move the block down" disabled={!view} onPress={() => view?.run(moveBlock(1))}>
          <ToolIcon name="down" />
        </Press>
        <Press label="Remove the block" disabled={!view} onPress={() => view?.run(removeBlock)}>
          <Icon name="cross" />
        </Press>
        <Press label="Undo" disabled={!view || undoDepth(view.state) === 0} onPress={() => view?.run(undo)}>
          <ToolIcon name="undo" />
        </Press>
        <Press label="Redo" disabled={!view || redoDepth(view.state) === 0} onPress={() => view?.run(redo)}>
          <ToolIcon name="redo" />
        </Press>
      </div>
      {inserts && (
        <div className="text-tools-row">
          {insertions.map(({ insertion, label }) => (
            <Press
              key={insertion}
              label={label}
              className="text-tool-words"
              onPress={() => {
                setInserts(false)
                onInsert(insertion)
              }}
            >
              {label}
            </Press>
          ))}
        </div>
      )}
    </div>
  )
}

type PressProps = {
  label: string
  children: ReactNode
  onPress: () => void
  first?: boolean
  pressed?: boolean
  expanded?: boolean
  disabled?: boolean
  className?: string
}

// A tool that is off keeps its place in the row and the focus on it: `disabled` would throw the focus to the page.
const Press = ({ label, children, onPress, first, pressed, expanded, disabled, className }: PressProps) => (
  <button
    type="button"
    className={cx('press text-tool', className)}
    title={label}
    aria-label={label}
    aria-pressed={pressed}
    aria-expanded={expanded}
    aria-disabled={disabled || undefined}
    tabIndex={first ? 0 : -1}
    onMouseDown={(event) => event.preventDefault()}
    onKeyDown={moveFocus}
    onClick={() => !disabled && onPress()}
  >
    {children}
  </button>
)

function moveFocus(event: KeyboardEvent<HTMLButtonElement>) {
  const buttons = [...(event.currentTarget.closest('[role=toolbar]')?.querySelectorAll('button') ?? [])]
  const here = buttons.indexOf(event.currentTarget)
  const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  const back = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft'
  const next = { [forward]: here + 1, [back]: here - 1, Home: 0, End: buttons.length - 1 }[event.key]
  if (next === undefined) return
  event.preventDefault()
  buttons[(next + buttons.length) % buttons.length]?.focus()
}
