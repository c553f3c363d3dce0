import type { Element } from 'hast'
import { embedUrlOf } from '#domain/wordpress/embeds.ts'
import { attribute, findElement, hasClass, isElement, takeOut } from './html.ts'
import { addBlock, closeParagraph, lineOf, linkParagraph, type Place } from './place.ts'
import { readQuotation } from './quotations.ts'
import { linkMark, type Marks, type Reading, readInto } from './reading.ts'
import { readTable } from './tables.ts'

/** Reads a figure: a pull quote, an embed, a table, or whatever it holds with its caption below. */
export function readFigure(reading: Reading, figure: Element, place: Place, marks: Marks) {
  closeParagraph(place)
  const { rest, taken: captions } = takeOut(figure, (child) => child.tagName === 'figcaption')
  const quote = findElement(figure, (child) => child.tagName === 'blockquote')
  const table = figure.children.filter(isElement).find((child) => child.tagName === 'table')
  if (quote && hasClass(figure, /wp-block-pullquote/)) {
    readQuotation(reading, quote, place, marks, true)
    return readCaptions(reading, captions, place, marks)
  }
  if (table && rest.children.filter(isElement).length === 1) {
    const caption = readInto(reading, captions, [])
    closeParagraph(caption)
    return readTable(reading, table, place, marks, lineOf(caption.blocks))
  }
  if (hasClass(figure, /wp-block-embed|is-type-/)) readEmbedFigure(reading, rest, place, marks)
  else reading.walk(reading, rest.children, place, marks)
  closeParagraph(place)
  readCaptions(reading, captions, place, marks)
}

function readCaptions(reading: Reading, captions: readonly Element[], place: Place, marks: Marks) {
  reading.walk(reading, captions, place, marks)
  closeParagraph(place)
}

/** The embed block holds the address alone, or what the host's own code made of it. */
function readEmbedFigure(reading: Reading, figure: Element, place: Place, marks: Marks) {
  const inner = readInto({ ...reading, find: () => undefined }, figure.children, marks)
  closeParagraph(inner)
  const address = lineOf(inner.blocks.filter((block) => block.type === 'paragraph'))
  if (!/^https?:\/\/\S+$/.test(address)) return reading.walk(reading, figure.children, place, marks)
  const url = embedUrlOf(address)
  if (url) return addBlock(place, { type: 'embed', attrs: { url } })
  const provider = /is-provider-([\w-]+)/.exec(attribute(figure, 'className'))?.[1] ?? ''
  reading.find('embed', `${provider} ${address}`.trim())
  const link = linkMark(reading, address)
  if (link.ok) addBlock(place, linkParagraph(link.href, address))
}
