import { setBlockType } from 'prosemirror-commands'
import { closeHistory } from 'prosemirror-history'
import { Fragment, type Node } from 'prosemirror-model'
import { type Command, type EditorState, NodeSelection, Selection } from 'prosemirror-state'
import { bodySchema } from './schema.ts'

const { nodes } = bodySchema

/**
 * Puts a block after the one with the cursor, in place of an empty paragraph, and never in place of a selected one. The cursor
 * lands in it; what has no text is selected, so that its fields are there.
 */
export const insertBlock =
  (block: Node): Command =>
  (state, dispatch) => {
    if (!dispatch) return true
    const { from, to } = placeForBlock(state)
    // A move or an insertion of its own is undone alone, without the words typed before it.
    const tr = closeHistory(state.tr).replaceWith(from, to, block)
    const end = from + block.nodeSize
    if (!tr.doc.resolve(end).nodeAfter) tr.insert(end, nodes.paragraph.create())
    tr.setSelection(
      block.isAtom && block.type !== nodes.divider
        ? NodeSelection.create(tr.doc, from)
        : Selection.near(tr.doc.resolve(block.isAtom ? end : from + 1), 1),
    )
    dispatch(tr.scrollIntoView())
    return true
  }

function placeForBlock({ selection }: EditorState): { from: number; to: number } {
  const { $from, $to } = selection
  const isEmptyParagraph =
    selection.empty && $from.depth === 1 && $from.parent.type === nodes.paragraph && $from.parent.content.size === 0
  if (isEmptyParagraph) return { from: $from.before(1), to: $from.after(1) }
  const after = $to.depth > 0 ? $to.after(1) : $to.pos
  return { from: after, to: after }
}

/** Puts pictures after those of the gallery that is selected, or into a new one at the cursor. */
export const addToGallery =
  (pictureIds: readonly string[], isNew: boolean): Command =>
  (state, dispatch) => {
    const pictures = pictureIds.map((pictureId) => nodes.galleryPicture.create({ pictureId }))
    if (isNew) return insertBlock(nodes.gallery.create(null, pictures))(state, dispatch)
    const { selection, tr } = state
    if (!(selection instanceof NodeSelection) || selection.node.type !== nodes.gallery) return false
    tr.insert(selection.to - 1, pictures)
    dispatch?.(tr.setSelection(NodeSelection.create(tr.doc, selection.from)))
    return true
  }

const paragraph = (text: string) => nodes.paragraph.create(null, text ? bodySchema.text(text) : undefined)

/** Blocks as they begin; those that hold text take the selected words. */
export const NEW_BLOCKS = {
  quotation: () => nodes.quotation.create(null, paragraph('')),
  pullQuote: (text: string) => nodes.pullQuote.create(null, text ? bodySchema.text(text) : undefined),
  factBox: () => nodes.factBox.create(null, paragraph('')),
  figures: () => nodes.figures.create(null, nodes.figure.create({ value: '0', label: '' })),
  table: () => nodes.table.create(null, [tableRow('tableHeader'), tableRow('tableCell'), tableRow('tableCell')]),
  divider: () => nodes.divider.create(),
} satisfies Record<string, (text: string) => Node>

const tableRow = (cell: 'tableHeader' | 'tableCell') =>
  nodes.tableRow.create(null, Fragment.from([1, 2].map(() => nodes[cell].create(null, paragraph('')))))

/** A new block of a kind; a pull quote repeats the words that are selected. */
export const insertNew =
  (kind: keyof typeof NEW_BLOCKS): Command =>
  (state, dispatch) => {
    const { from, to } = state.selection
    return insertBlock(NEW_BLOCKS[kind](state.doc.textBetween(from, to, ' ')))(state, dispatch)
  }

/** Moves the block with the cursor over its neighbour: the twin of dragging, by key and by button. */
export const moveBlock =
  (direction: -1 | 1): Command =>
  (state, dispatch) => {
    const { $from } = state.selection
    const index = $from.index(0)
    const neighbour = index + direction
    if (neighbour < 0 || neighbour >= state.doc.childCount) return false
    if (!dispatch) return true
    const block = state.doc.child(index)
    const from = startOf(state.doc, index)
    const size = state.doc.child(neighbour).nodeSize
    const to = direction < 0 ? from - size : from + size
    const tr = closeHistory(state.tr)
      .delete(from, from + block.nodeSize)
      .insert(to, block)
    const isWhole = state.selection instanceof NodeSelection && $from.depth === 0
    tr.setSelection(
      isWhole ? NodeSelection.create(tr.doc, to) : Selection.near(tr.doc.resolve(to + state.selection.from - from)),
    )
    dispatch(tr.scrollIntoView())
    return true
  }

const startOf = (doc: Node, index: number) =>
  doc.children.slice(0, index).reduce((position, child) => position + child.nodeSize, 0)

/** Takes the block with the cursor out. */
export const removeBlock: Command = (state, dispatch) => {
  const index = state.selection.$from.index(0)
  if (index >= state.doc.childCount) return false
  if (!dispatch) return true
  const from = startOf(state.doc, index)
  const tr = closeHistory(state.tr)
  const end = from + state.doc.child(index).nodeSize
  if (state.doc.childCount === 1) tr.replaceWith(from, end, nodes.paragraph.create())
  else tr.delete(from, end)
  tr.setSelection(Selection.near(tr.doc.resolve(Math.min(from, tr.doc.content.size)), 1))
  dispatch(tr.scrollIntoView())
  return true
}

/** A heading of a level, or plain text again where it is one already. */
export const toggleHeading =
  (level: 2 | 3): Command =>
  (state, dispatch) => {
    const { parent } = state.selection.$from
    const isIt = parent.type === nodes.heading && parent.attrs.level === level
    return isIt
      ? setBlockType(nodes.paragraph)(state, dispatch)
      : setBlockType(nodes.heading, { level })(state, dispatch)
  }

/** Makes the document say what another says, touching only what differs, so that the cursor stays where it is. */
export function becomes(state: EditorState, doc: Node) {
  const start = state.doc.content.findDiffStart(doc.content)
  const end = state.doc.content.findDiffEnd(doc.content)
  if (start === null || !end) return undefined
  const overlap = start - Math.min(end.a, end.b)
  const more = Math.max(0, overlap)
  return closeHistory(state.tr).replace(start, end.a + more, doc.slice(start, end.b + more))
}
