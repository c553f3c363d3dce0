import { NodeSelection, Plugin, TextSelection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { bodySchema } from './schema.ts'

/** Moves the cursor from a selected block into text after it, which is made where there is none. */
function stepOff({ state, dispatch }: EditorView): boolean {
  const { selection, tr } = state
  if (!(selection instanceof NodeSelection) || selection.$from.depth > 0) return false
  const after = selection.to
  const next = state.doc.nodeAt(after)
  if (next?.type !== bodySchema.nodes.paragraph) tr.insert(after, bodySchema.nodes.paragraph.create())
  dispatch(tr.setSelection(TextSelection.create(tr.doc, after + 1)))
  return true
}

/** What is typed or pasted while a block is selected goes after it: a picture is taken out on purpose or not at all. */
export const keepsBlocks = new Plugin({
  props: {
    handleTextInput(view, _from, _to, text) {
      if (!stepOff(view)) return false
      view.dispatch(view.state.tr.insertText(text))
      return true
    },
    handlePaste(view) {
      stepOff(view)
      return false
    },
    handleDOMEvents: {
      compositionstart(view) {
        stepOff(view)
      },
    },
  },
})
