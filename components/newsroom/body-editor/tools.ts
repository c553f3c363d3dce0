import { lift, toggleMark, wrapIn } from 'prosemirror-commands'
import type { NodeType } from 'prosemirror-model'
import { liftListItem, wrapInList } from 'prosemirror-schema-list'
import type { Command, EditorState } from 'prosemirror-state'
import { toggleHeading } from './commands.ts'
import { bodySchema } from './schema.ts'
import type { ToolIconName } from './tool-icon.tsx'
import type { MarkName, NodeName } from './view-spec.ts'

const { nodes, marks } = bodySchema

/** What can be put into the text at the cursor. */
export const INSERTIONS = [
  { insertion: 'picture', label: 'Picture' },
  { insertion: 'gallery', label: 'Gallery' },
  { insertion: 'relatedLink', label: 'Related story' },
  { insertion: 'pullQuote', label: 'Pull quote' },
  { insertion: 'factBox', label: 'Fact box' },
  { insertion: 'figures', label: 'Figures' },
  { insertion: 'table', label: 'Table' },
  { insertion: 'embed', label: 'Embed' },
  { insertion: 'divider', label: 'Divider' },
] as const
export type Insertion = (typeof INSERTIONS)[number]['insertion']
export type Insertions = readonly (typeof INSERTIONS)[number][]

/** A tool for the text at the cursor; one without a command opens the dialog for links. */
export type Tool = {
  label: string
  sign: string | { icon: ToolIconName }
  command?: Command
  isOn: boolean
  isOff: boolean
}

export function textTools(state: EditorState | undefined): Tool[] {
  const tool = (label: string, sign: Tool['sign'], isOn: boolean, command?: Command): Tool => ({
    label,
    sign,
    command,
    isOn,
    isOff: state !== undefined && command !== undefined && !command(state),
  })
  const isLink = hasMark(state, 'link')
  const bullets = isIn(state, 'bulletList')
  const numbers = isIn(state, 'orderedList')
  const quotation = isIn(state, 'quotation')
  return [
    tool('Bold', 'B', hasMark(state, 'bold'), toggleMark(marks.bold)),
    tool('Italic', 'I', hasMark(state, 'italic'), toggleMark(marks.italic)),
    { ...tool('Link', 'Link', isLink), isOff: state?.selection.empty === true && !isLink },
    tool('Crosshead, H2', 'H2', isHeading(state, 2), toggleHeading(2)),
    tool('Small crosshead, H3', 'H3', isHeading(state, 3), toggleHeading(3)),
    tool(
      'Bullets',
      { icon: 'bullets' },
      bullets,
      bullets ? liftListItem(nodes.listItem) : wrapInList(nodes.bulletList),
    ),
    tool(
      'Numbers',
      { icon: 'numbers' },
      numbers,
      numbers ? liftListItem(nodes.listItem) : wrapInList(nodes.orderedList),
    ),
    tool('Quotation', { icon: 'quotation' }, quotation, quotation ? lift : wrapIn(nodes.quotation)),
  ]
}

function hasMark(state: EditorState | undefined, name: MarkName): boolean {
  if (!state) return false
  const { empty, from, to, $from } = state.selection
  if (empty) return marks[name].isInSet(state.storedMarks ?? $from.marks()) !== undefined
  return state.doc.rangeHasMark(from, to, marks[name])
}

const isHeading = (state: EditorState | undefined, level: 2 | 3) => {
  const parent = state?.selection.$from.parent
  return parent?.type === nodes.heading && parent.attrs.level === level
}

/** Whether the nearest list or quotation around the cursor is of a kind. */
function isIn(state: EditorState | undefined, name: NodeName): boolean {
  const $from = state?.selection.$from
  if (!$from) return false
  const near: NodeType[] = name === 'quotation' ? [nodes.quotation] : [nodes.bulletList, nodes.orderedList]
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const { type } = $from.node(depth)
    if (near.includes(type)) return type === nodes[name]
  }
  return false
}
