import type { BodyNode, NodeOf } from '#domain/body.ts'
import { cleanText } from './clean-text.ts'
import { findTag, isTag, type Markup, type Tag, without, wordsIn } from './markup.ts'
import { addBlock, endParagraph, inPoint, type Marks, type Place, paragraphsOf } from './place.ts'

const DEEPEST_LIST = 6
const line = (text: string, most: number) => cleanText(text).replace(/\s+/g, ' ').trim().slice(0, most)

/** A list with the lists in it. */
export function readList(list: Tag, place: Place, marks: Marks, depth = 1) {
  const items: NodeOf<'listItem'>[] = []
  for (const child of list.children.filter(isTag)) {
    const read = place.within(child.name === 'li' ? child.children : [child], marks)
    const content = depth < DEEPEST_LIST ? inPoint(read) : paragraphsOf(read)
    const last = items.at(-1)
    // Google Docs puts a nested list beside the point it belongs to.
    if (child.name !== 'li' && last) last.content = inPoint([...(last.content ?? []), ...read])
    else if (read.length > 0) items.push({ type: 'listItem', content })
  }
  if (items.length === 0) return
  const start = Math.max(0, Number.parseInt(list.attrs.start ?? '1', 10) || 1)
  addBlock(
    place,
    list.name === 'ol'
      ? { type: 'orderedList', attrs: { start }, content: items }
      : { type: 'bulletList', content: items },
  )
}

const isCite = ({ name }: Tag) => name === 'cite' || name === 'footer'

export function readQuotation(quotation: Tag, place: Place, marks: Marks) {
  const cite = findTag(quotation, isCite)
  const source = line(cite ? wordsIn(cite) : '', 300).replace(/^[\s—–-]+/, '')
  const content = paragraphsOf(place.within(without(quotation, isCite).children, marks))
  if (content.length > 0) addBlock(place, { type: 'quotation', attrs: { source }, content })
}

/** A table by its rows; a table within a cell is words. */
export function readTable(table: Tag, place: Place, marks: Marks, caption: string) {
  const own = findTag(table, ({ name }) => name === 'caption')
  const content = rowsOf(table).flatMap((row): BodyNode[] => {
    const cells = row.children.filter(isTag).filter(({ name }) => name === 'td' || name === 'th')
    return cells.length > 0 ? [{ type: 'tableRow', content: cells.map((cell) => readCell(cell, place, marks)) }] : []
  })
  if (content.length === 0) return endParagraph(place)
  const attrs = { caption: line(own ? wordsIn(own) : caption, 300) }
  addBlock(place, { type: 'table', attrs, content })
}

const rowsOf = (markup: Markup): Tag[] =>
  isTag(markup)
    ? markup.children
        .filter(isTag)
        .flatMap((child) => (child.name === 'tr' ? [child] : GROUPS.test(child.name) ? rowsOf(child) : []))
    : []
const GROUPS = /^(thead|tbody|tfoot)$/

function readCell(cell: Tag, place: Place, marks: Marks): BodyNode {
  const content = paragraphsOf(place.within(cell.children, marks))
  const span = (name: string, most: number) =>
    Math.min(most, Math.max(1, Number.parseInt(cell.attrs[name] ?? '', 10) || 1))
  return {
    type: cell.name === 'th' ? 'tableHeader' : 'tableCell',
    attrs: { colspan: span('colspan', 20), rowspan: span('rowspan', 100), colwidth: null },
    content: content.length > 0 ? content : [{ type: 'paragraph' }],
  }
}
