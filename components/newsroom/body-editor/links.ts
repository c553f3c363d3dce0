import type { Command, EditorState } from 'prosemirror-state'
import { bodySchema } from './schema.ts'

const { link } = bodySchema.marks

/** The address of the link at the cursor, or nothing. */
export function linkAt({ selection, doc }: EditorState): string {
  const { $from, from, to, empty } = selection
  if (empty) return link.isInSet($from.marks())?.attrs.href ?? ''
  const found: string[] = []
  doc.nodesBetween(from, to, (node) => {
    const mark = link.isInSet(node.marks)
    if (mark) found.push(mark.attrs.href)
  })
  return found[0] ?? ''
}

/** Links the selected words, or the whole link around the cursor, to another address; none takes the link away. */
export const setLink =
  (href: string | undefined): Command =>
  (state, dispatch) => {
    const { from, to } = state.selection.empty ? aroundCursor(state) : state.selection
    if (from === to) return false
    const tr = state.tr.removeMark(from, to, link)
    dispatch?.(href === undefined ? tr : tr.addMark(from, to, link.create({ href })))
    return true
  }

function aroundCursor({ selection }: EditorState): { from: number; to: number } {
  const { $from } = selection
  const mark = link.isInSet($from.marks())
  const index = $from.index()
  if (!mark) return { from: $from.pos, to: $from.pos }
  const { parent } = $from
  const has = (place: number) => place >= 0 && place < parent.childCount && mark.isInSet(parent.child(place).marks)
  let first = has(index) ? index : index - 1
  let last = first
  while (has(first - 1)) first -= 1
  while (has(last + 1)) last += 1
  const start = $from.start()
  const before = (until: number) => parent.children.slice(0, until).reduce((sum, node) => sum + node.nodeSize, 0)
  return { from: start + before(first), to: start + before(last + 1) }
}
