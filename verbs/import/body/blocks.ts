import type { Element } from 'hast'
import type { Block, Inline } from '#domain/body.ts'
import { embedUrlOf } from '#domain/wordpress/embeds.ts'
import { isUpload } from '#domain/wordpress/links.ts'
import { readBlockComment } from './block-comments.ts'
import { readFigure } from './figures.ts'
import { attribute, hasClass, isElement } from './html.ts'
import { readList } from './lists.ts'
import { addBlock, addBreak, addText, closeParagraph, linkParagraph, type Place } from './place.ts'
import { readQuotation } from './quotations.ts'
import { linkMark, type Marks, type Node, type Reading, readInto, withMark } from './reading.ts'
import { readWords } from './shortcodes.ts'
import { readTable } from './tables.ts'

const words = (names: string) => new Set(names.split(/\s+/))

const ITALIC = words('i em cite dfn var')
const PLAIN = words(
  'span font u small big sub sup abbr acronym kbd code tt samp mark time label bdi bdo ruby rt rb rp ins nobr data output wbr legend',
)
const STRUCK = words('s del strike')
const BOXES = words(
  'div section article main header footer aside nav center address fieldset details dl dd hgroup li search noscript body html picture blink marquee',
)
const SILENT = words(
  'source track param col colgroup meta link base input option optgroup select textarea datalist area map head frame frameset',
)
const CODE = words('script style template svg math canvas applet')
const PLAYERS = words('video audio')

/** Reads nodes into a place. What the paper's grammar has no block for keeps its words and is told to the report. */
export function walk(reading: Reading, nodes: readonly Node[], place: Place, marks: Marks) {
  for (const node of nodes) {
    if (node.type === 'text') readWords(reading, node.value, place, marks)
    else if (node.type === 'comment') readBlockComment(reading, node.value)
    else if (isElement(node)) readElement(reading, node, place, marks)
  }
}

function readElement(reading: Reading, element: Element, place: Place, marks: Marks) {
  const tag = element.tagName
  const inside = (more: Marks = marks) => walk(reading, element.children, place, more)
  const box = (more: Marks = marks) => {
    closeParagraph(place)
    inside(more)
    closeParagraph(place)
  }
  if (PLAIN.has(tag)) return inside()
  if (ITALIC.has(tag)) return inside(withMark(marks, { type: 'italic' }))
  if (BOXES.has(tag)) return box()
  if (SILENT.has(tag)) return
  if (CODE.has(tag)) return reading.find('code', `<${tag}> ${attribute(element, 'src')}`.trim())
  if (STRUCK.has(tag)) {
    reading.find('struck', lineIn(reading, element).slice(0, 100))
    return inside()
  }
  if (PLAYERS.has(tag)) return readPlayer(reading, element, place, marks)
  switch (tag) {
    case 'strong':
    case 'b':
      return inside(withMark(marks, { type: 'bold' }))
    case 'q':
      addText(place, '“', marks)
      inside()
      return addText(place, '”', marks)
    case 'br':
      return addBreak(place)
    case 'hr':
      return addBlock(place, { type: 'divider' })
    case 'p':
      return readParagraph(place, () => box())
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return readHeading(reading, element, place, marks)
    case 'a':
      return readLink(reading, element, place, marks)
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dir':
      return readList(reading, element, place, marks)
    case 'blockquote':
      return readQuotation(reading, element, place, marks)
    case 'table':
      return readTable(reading, element, place, marks, '')
    case 'figure':
      return readFigure(reading, element, place, marks)
    case 'figcaption':
    case 'caption':
      return readParagraph(place, () => box(withMark(marks, { type: 'italic' })))
    case 'dt':
    case 'summary':
      return box(withMark(marks, { type: 'bold' }))
    case 'pre':
    case 'listing':
    case 'xmp':
      return readLines(reading, element, place, marks)
    case 'img':
      return reading.find('picture', attribute(element, 'src') || attribute(element, 'dataSrc') || 'without an address')
    case 'iframe':
    case 'embed':
    case 'object':
      return readEmbed(reading, element, place, marks)
    case 'form':
      reading.find('form', attribute(element, 'action') || attribute(element, 'id') || 'without an address')
      return box()
    case 'button':
      return inside()
    default:
      reading.find('element', `<${tag}>`)
      return inside()
  }
}

const lineIn = (reading: Reading, element: Element) => {
  const quiet = { ...reading, find: () => undefined }
  const place = readInto(quiet, element.children, [])
  closeParagraph(place)
  return place.blocks
    .map((block) => (block.content ?? []).map((node) => (node.type === 'text' ? node.text : ' ')).join(''))
    .join(' ')
}

function readParagraph(place: Place, read: () => void) {
  closeParagraph(place)
  const { loose } = place
  place.loose = false
  read()
  place.loose = loose
}

const inHeading = (node: Inline): Inline => {
  const { marks, ...bare } = node
  const kept = marks?.filter((mark) => mark.type === 'italic' || mark.type === 'link') ?? []
  return kept.length > 0 ? { ...bare, marks: kept } : bare
}

function readHeading(reading: Reading, element: Element, place: Place, marks: Marks) {
  closeParagraph(place)
  const inner = readInto(reading, element.children, marks)
  closeParagraph(inner)
  const level = element.tagName === 'h1' || element.tagName === 'h2' ? 2 : 3
  place.blocks.push(
    ...inner.blocks.map(
      (block): Block =>
        block.type === 'paragraph'
          ? {
              type: 'heading',
              attrs: { level },
              content: (block.content ?? []).map((node) => inHeading(node as Inline)),
            }
          : block,
    ),
  )
}

function readLink(reading: Reading, element: Element, place: Place, marks: Marks) {
  // The file block's button says again what the link beside it says.
  if (hasClass(element, /wp-block-file__button/)) return
  const href = attribute(element, 'href')
  const link = href === '' ? undefined : linkMark(reading, href)
  if (link?.ok && isUpload(link.href)) reading.find('file', link.href)
  walk(
    reading,
    element.children,
    place,
    link?.ok ? withMark(marks, { type: 'link', attrs: { href: link.href } }) : marks,
  )
}

/** Code and verse: a paragraph whose lines are kept. */
function readLines(reading: Reading, element: Element, place: Place, marks: Marks) {
  closeParagraph(place)
  const inner = readInto({ ...reading, breaks: true }, element.children, marks)
  closeParagraph(inner)
  place.blocks.push(...inner.blocks)
}

function readPlayer(reading: Reading, element: Element, place: Place, marks: Marks) {
  closeParagraph(place)
  const sources = element.children.filter(isElement).filter((child) => child.tagName === 'source')
  const source = attribute(element, 'src') || sources.map((child) => attribute(child, 'src')).find(Boolean)
  reading.find(element.tagName === 'video' ? 'video' : 'audio', source ?? 'without an address')
  walk(reading, element.children, place, marks)
  closeParagraph(place)
}

/** What a page has framed: shown if it is of a host that the paper embeds, or else a link to it. */
function readEmbed(reading: Reading, element: Element, place: Place, marks: Marks) {
  if (hasClass(element, /wp-block-file__embed/)) return
  const address = ['src', 'dataSrc', 'data'].map((name) => attribute(element, name)).find(Boolean) ?? ''
  const url = embedUrlOf(address)
  if (url) return addBlock(place, { type: 'embed', attrs: { url } })
  const link = linkMark(reading, address.replace(/^\/\//, 'https://'))
  reading.find('embed', address || `<${element.tagName}> without an address`)
  if (link.ok) addBlock(place, linkParagraph(link.href, attribute(element, 'title') || address))
  walk(reading, element.children, place, marks)
}
