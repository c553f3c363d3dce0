import { DOMSerializer, Fragment, Slice } from 'prosemirror-model'
import { Plugin } from 'prosemirror-state'
import { bodySchema } from '#components/newsroom/body-editor/schema.ts'
import type { Block } from '#domain/body.ts'
import { parseHtml } from './parse-html.ts'
import { readHtml } from './read-html.ts'
import { readLines, readPlain } from './read-plain.ts'

const fragmentOf = (blocks: readonly Block[]) => Fragment.from(blocks.map((block) => bodySchema.nodeFromJSON(block)))

/** Cleans what other programs put on the clipboard, and tells what it left out. What was copied here passes as it is. */
export const pastePlugin = (tell: (notes: readonly string[]) => void) =>
  new Plugin({
    props: {
      transformPastedHTML(html) {
        if (html.includes('data-pm-slice')) return html
        const { blocks, notes } = readHtml(parseHtml(html))
        tell(notes)
        const box = document.createElement('div')
        box.append(DOMSerializer.fromSchema(bodySchema).serializeFragment(fragmentOf(blocks)))
        return box.innerHTML
      },
      clipboardTextParser(text, _context, asItIs) {
        const { blocks, notes } = asItIs ? { blocks: readLines(text), notes: [] } : readPlain(text)
        tell(notes)
        return new Slice(fragmentOf(blocks), 1, 1)
      },
    },
  })
