import type { Element } from 'hast'
import { type BodyNode, NODES, type NodeOf } from '#domain/body.ts'
import { attribute, isElement } from './html.ts'
import { closeParagraph, lineOf, type Place, paragraphOf, paragraphsOf } from './place.ts'
import { type Marks, type Node, type Reading, readInto } from './reading.ts'

const ROW_GROUPS = new Set(['thead', 'tbody', 'tfoot'])

/** Reads a table with caption, headers and spans. A table within a table keeps its words. */
export function readTable(reading: Reading, table: Element, place: Place, marks: Marks, figureCaption: string) {
  closeParagraph(place)
  const parts = table.children.filter(isElement)
  const ownCaption = parts.filter((part) => part.tagName === 'caption')
  const captioned = readInto(reading, ownCaption, [])
  closeParagraph(captioned)
  const caption = [lineOf(captioned.blocks), figureCaption].filter(Boolean).join(' ')
  const fits = NODES.table.attrs.caption.safeParse(caption).success
  const rows = parts
    .flatMap((part) => (ROW_GROUPS.has(part.tagName) ? part.children.filter(isElement) : [part]))
    .filter((row) => row.tagName === 'tr')
    .map(
      (row): NodeOf<'tableRow'> => ({
        type: 'tableRow',
        content: row.children.filter(isCell).map((cell) => cellOf(reading, cell, marks)),
      }),
    )
    .filter((row) => (row.content?.length ?? 0) > 0)
  if (rows.length > 0) place.blocks.push({ type: 'table', attrs: { caption: fits ? caption : '' }, content: rows })
  if (caption !== '' && (!fits || rows.length === 0)) place.blocks.push(paragraphOf([{ type: 'text', text: caption }]))
}

const isCell = (node: Node): node is Element => isElement(node) && (node.tagName === 'td' || node.tagName === 'th')

function cellOf(reading: Reading, cell: Element, marks: Marks): BodyNode {
  const read = readInto({ ...reading, breaks: false }, cell.children, marks)
  closeParagraph(read)
  const paragraphs = paragraphsOf(read.blocks)
  const attrs = {
    colspan: span(attribute(cell, 'colSpan'), 20),
    rowspan: span(attribute(cell, 'rowSpan'), 100),
    colwidth: null,
  }
  const content = paragraphs.length > 0 ? paragraphs : [paragraphOf([])]
  return { type: cell.tagName === 'th' ? 'tableHeader' : 'tableCell', attrs, content }
}

const span = (text: string, most: number) => Math.min(most, Math.max(1, Number.parseInt(text, 10) || 1))
