import { baseKeymap, chainCommands, exitCode, setBlockType, toggleMark } from 'prosemirror-commands'
import { redo, undo } from 'prosemirror-history'
import {
  ellipsis,
  InputRule,
  inputRules,
  smartQuotes,
  textblockTypeInputRule,
  wrappingInputRule,
} from 'prosemirror-inputrules'
import { keymap } from 'prosemirror-keymap'
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list'
import type { Command } from 'prosemirror-state'
import { goToNextCell } from 'prosemirror-tables'
import { moveBlock, toggleHeading } from './commands.ts'
import { bodySchema } from './schema.ts'

const { nodes, marks } = bodySchema

const breakLine: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.hardBreak.create()).scrollIntoView())
  return true
}

/** What keys do; what needs a dialog or another place on the page is passed in. Tab leaves the text outside lists and tables. */
export const bodyKeys = ({ link, leave }: { link: () => void; leave: () => void }) => [
  keymap({
    'Mod-z': undo,
    'Shift-Mod-z': redo,
    'Mod-y': redo,
    'Mod-b': toggleMark(marks.bold),
    'Mod-i': toggleMark(marks.italic),
    'Mod-k': () => {
      link()
      return true
    },
    'Mod-Alt-2': toggleHeading(2),
    'Mod-Alt-3': toggleHeading(3),
    'Mod-Alt-0': setBlockType(nodes.paragraph),
    'Shift-Enter': chainCommands(exitCode, breakLine),
    'Alt-ArrowUp': moveBlock(-1),
    'Alt-ArrowDown': moveBlock(1),
    'Mod-[': liftListItem(nodes.listItem),
    'Mod-]': sinkListItem(nodes.listItem),
    Enter: splitListItem(nodes.listItem),
    Tab: chainCommands(goToNextCell(1), sinkListItem(nodes.listItem)),
    'Shift-Tab': chainCommands(goToNextCell(-1), liftListItem(nodes.listItem)),
    Escape: () => {
      leave()
      return true
    },
  }),
  keymap(baseKeymap),
]

const divider = new InputRule(/^---$/, (state, _match, start, end) =>
  state.tr.replaceRangeWith(start - 1, end, nodes.divider.create()),
)

/** What is set as somebody types. Quotation marks of Latin scripts are not those of others. */
export const typingRules = (language: string) =>
  inputRules({
    rules: [
      ...(/^(ur|ar|fa|ps|sd)\b/.test(language) ? [] : smartQuotes),
      ellipsis,
      divider,
      textblockTypeInputRule(/^##\s$/, nodes.heading, { level: 2 }),
      textblockTypeInputRule(/^###\s$/, nodes.heading, { level: 3 }),
      wrappingInputRule(/^[-*]\s$/, nodes.bulletList),
      wrappingInputRule(/^(\d{1,4})\.\s$/, nodes.orderedList, ([, number]) => ({ start: Number(number) })),
      wrappingInputRule(/^>\s$/, nodes.quotation),
    ],
  })
