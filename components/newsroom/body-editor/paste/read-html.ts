import type { Block, BodyMark } from '#domain/body.ts'
import { cleanLink } from './clean-link.ts'
import { readEmbed, readFigure, readPicture } from './figures.ts'
import { hasClass, isTag, type Markup, styleOf, type Tag, wordsIn } from './markup.ts'
import { addBlock, addBreak, addText, endParagraph, type Marks, openPlace, type Place } from './place.ts'
import { readList, readQuotation, readTable } from './structures.ts'
import { gatherLists } from './word-lists.ts'

const words = (names: string) => new Set(names.split(' '))
const LEFT_OUT = words(
  'script style meta link title noscript template svg canvas object form button input select textarea nav xml head video audio',
)
const STRUCK = words('s strike del')
const BOXES = words(
  'div p section article main header footer aside center address dl dt dd details summary pre hgroup body html',
)

export type Pasted = { blocks: Block[]; notes: string[] }

/** What a clipboard’s HTML says, in blocks of the paper, and what was left out of it. */
export function readHtml(markup: readonly Markup[]): Pasted {
  const place = openPlace(walk, { notes: new Set(), pictures: { left: 0 } })
  const blocks = place.within(markup, [])
  const { left } = place.pictures
  if (left > 0) {
    const count = left === 1 ? 'One picture was' : `${left} pictures were`
    place.notes.add(`${count} not pasted: a picture comes from the picture desk, with credit and alt text.`)
  }
  return { blocks, notes: [...place.notes] }
}

/** Reads nodes into a place. */
function walk(children: readonly Markup[], place: Place, marks: Marks): void {
  for (const child of gatherLists(children)) {
    if (isTag(child)) readTag(child, place, marks)
    else addText(place, child, marks)
  }
}

function readTag(tag: Tag, place: Place, outer: Marks) {
  if (isUnseen(tag)) return
  if (STRUCK.has(tag.name)) {
    place.notes.add('Struck-out text was left out.')
    return
  }
  const marks = marksOf(tag, outer)
  if (/^h[1-6]$/.test(tag.name)) return readHeading(tag, place, marks)
  if (hasClass(tag, /^(twitter-tweet|wp-block-embed)$/)) return readEmbed(tag, place)
  if (BOXES.has(tag.name)) {
    endParagraph(place)
    walk(tag.children, place, marks)
    return endParagraph(place)
  }
  switch (tag.name) {
    case 'br':
      return addBreak(place)
    case 'hr':
      return addBlock(place, { type: 'divider' })
    case 'ul':
    case 'ol':
      return readList(tag, place, marks)
    case 'blockquote':
      return readQuotation(tag, place, marks)
    case 'table':
      return readTable(tag, place, marks, '')
    case 'figure':
      return readFigure(tag, place, marks)
    case 'iframe':
      return readEmbed(tag, place)
    case 'img':
      return readPicture(tag, place)
    default:
      return walk(tag.children, place, marks)
  }
}

const isUnseen = (tag: Tag) =>
  LEFT_OUT.has(tag.name) ||
  'hidden' in tag.attrs ||
  tag.attrs['aria-hidden'] === 'true' ||
  styleOf(tag, 'display') === 'none' ||
  styleOf(tag, 'mso-hide') === 'all' ||
  hasClass(tag, /^EOP$/) ||
  (tag.name.includes(':') && wordsIn(tag).trim() === '')

function readHeading(tag: Tag, place: Place, marks: Marks) {
  const level = tag.name === 'h1' || tag.name === 'h2' ? 2 : 3
  endParagraph(place)
  for (const block of place.within(tag.children, marks)) {
    const content = block.content?.map((node) =>
      node.type === 'text' ? { ...node, marks: node.marks?.filter((mark) => mark.type !== 'bold') } : node,
    )
    addBlock(place, block.type === 'paragraph' ? { type: 'heading', attrs: { level }, content: bare(content) } : block)
  }
}

/** Without the empty list that taking marks out leaves behind. */
const bare = (content: Block['content']): Block['content'] =>
  content?.map((node) => {
    if (node.type !== 'text' || node.marks?.length) return node
    const { marks: _, ...text } = node
    return text
  })

/** The marks of whatever stands in a tag: by its name, or by its style where a program writes only that. */
function marksOf(tag: Tag, outer: Marks): Marks {
  const weight = styleOf(tag, 'font-weight')
  const isLight = weight !== undefined && /^(normal|[1-4]00)$/.test(weight)
  const isBold = /^(b|strong)$/.test(tag.name) ? !isLight : /^(bold|bolder|[6-9]00)$/.test(weight ?? '')
  const isItalic = /^(i|em|cite)$/.test(tag.name) || styleOf(tag, 'font-style') === 'italic'
  const href = tag.name === 'a' && tag.attrs.href ? cleanLink(tag.attrs.href) : undefined
  return [
    ...(href ? [{ type: 'link', attrs: { href } } as const] : []),
    ...(isBold ? [{ type: 'bold' } as const] : []),
    ...(isItalic ? [{ type: 'italic' } as const] : []),
  ].reduce(withMark, outer)
}

/** In the order in which the editor keeps marks, so that equal runs are one. */
const ORDER: readonly BodyMark['type'][] = ['link', 'perishable', 'note', 'bold', 'italic']
const withMark = (marks: Marks, mark: BodyMark): Marks =>
  marks.some(({ type }) => type === mark.type)
    ? marks
    : [...marks, mark].sort((one, other) => ORDER.indexOf(one.type) - ORDER.indexOf(other.type))
