import { dropCursor } from 'prosemirror-dropcursor'
import { gapCursor } from 'prosemirror-gapcursor'
import { history } from 'prosemirror-history'
import type { Node } from 'prosemirror-model'
import { type EditorState, NodeSelection, Plugin } from 'prosemirror-state'
import { tableEditing } from 'prosemirror-tables'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { keepsBlocks } from './keeps-blocks.ts'
import { bodyKeys, typingRules } from './keys.ts'
import { pastePlugin } from './paste/paste-plugin.ts'

export type Places = {
  language: string
  /** Where the fields of the block with the cursor are drawn. */
  fields: HTMLElement
  openLink: () => void
  leave: () => void
  tell: (notes: readonly string[]) => void
}

export const bodyPlugins = ({ language, fields, openLink, leave, tell }: Places) => [
  keepsBlocks,
  pastePlugin(tell),
  typingRules(language),
  ...bodyKeys({ link: openLink, leave }),
  history({ newGroupDelay: 600 }),
  dropCursor({ color: false, class: 'drop-cursor' }),
  gapCursor(),
  fieldsPlugin(fields),
  tableEditing(),
]

const FIELDED = ['quotation', 'pullQuote', 'factBox', 'figures', 'picture', 'gallery', 'relatedLink', 'table'] as const

/** The block with the cursor, where it has something to fill in beside its text. */
export function fieldedBlock({ selection, doc }: EditorState): { node: Node; at: number } | undefined {
  const isWhole = selection instanceof NodeSelection && selection.$from.depth === 0
  const node = isWhole ? selection.node : selection.$from.depth > 0 ? selection.$from.node(1) : undefined
  if (!node || !FIELDED.some((name) => name === node.type.name)) return undefined
  const at = isWhole ? selection.from : selection.$from.before(1)
  return doc.nodeAt(at) ? { node, at } : undefined
}

/** Keeps a place for the block’s fields right under it, whose keys and clicks are its own. */
const fieldsPlugin = (fields: HTMLElement) =>
  new Plugin({
    props: {
      decorations(state) {
        const block = fieldedBlock(state)
        if (!block) return undefined
        const under = Decoration.widget(block.at + block.node.nodeSize, fields, {
          key: 'fields',
          side: -1,
          stopEvent: () => true,
          ignoreSelection: true,
        })
        return DecorationSet.create(state.doc, [under])
      },
    },
  })
