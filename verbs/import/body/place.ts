import type { Block, BodyMark, BodyNode, Inline, NodeOf } from '#domain/body.ts'
import { embedUrlOf } from '#domain/wordpress/embeds.ts'

/** Where text goes while HTML is read: the blocks that are ready, and the paragraph that is being set. */
export type Place = {
  blocks: Block[]
  run: Inline[]
  /** Outside `<p>`: an empty line ends a paragraph, as WordPress reads its classic texts. */
  loose: boolean
  /** One line end is a line break, as in classic texts without any `<p>`. */
  breaks: boolean
  /** Between `[caption]` and `[/caption]`. */
  caption: boolean
}

export const openPlace = (breaks: boolean): Place => ({ blocks: [], run: [], loose: true, breaks, caption: false })

export function addText(place: Place, text: string, marks: readonly BodyMark[]) {
  const paragraphs = place.loose ? text.split(/\n[^\S\n]*\n\s*/) : [text]
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) closeParagraph(place)
    const lines = place.loose && place.breaks ? paragraph.split('\n') : [paragraph]
    for (const [line, words] of lines.entries()) {
      if (line > 0 && place.run.at(-1)?.type !== 'hardBreak') addBreak(place)
      if (words !== '')
        place.run.push({ type: 'text', text: words, ...(marks.length > 0 ? { marks: [...marks] } : {}) })
    }
  }
}

export const addBreak = (place: Place) => void place.run.push({ type: 'hardBreak' })

export function addBlock(place: Place, block: Block) {
  closeParagraph(place)
  place.blocks.push(block)
}

/** Ends the paragraph that is being set. An address alone on its line is an embed, as it was in WordPress. */
export function closeParagraph(place: Place) {
  const run = place.run
  place.run = []
  for (const content of splitAtBreaks(collapse(run))) {
    const [first, ...more] = content
    const address = first?.type === 'text' && more.length === 0 && !first.marks ? first.text : ''
    const url = embedUrlOf(address)
    place.blocks.push(url ? { type: 'embed', attrs: { url } } : paragraphOf(content))
  }
}

export const paragraphOf = (content: Inline[]): NodeOf<'paragraph'> =>
  content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' }

const sameMarks = (a: Inline, b: Inline) => JSON.stringify(a.marks ?? []) === JSON.stringify(b.marks ?? [])

/** White space as a browser shows it, and neighbours with the same marks as one text. */
function collapse(run: readonly Inline[]): Inline[] {
  const out: Inline[] = []
  for (const node of run) {
    const last = out.at(-1)
    if (node.type === 'hardBreak') {
      if (last?.type === 'text') last.text = last.text.replace(/ $/, '')
      if (last?.type === 'text' && last.text === '') out.pop()
      out.push(node)
      continue
    }
    const squeezed = node.text.replace(/[ \t\n\f]+/g, ' ')
    const text = last?.type === 'text' && !last.text.endsWith(' ') ? squeezed : squeezed.replace(/^ /, '')
    if (text === '') continue
    if (last?.type === 'text' && sameMarks(last, node)) last.text += text
    else out.push({ ...node, text })
  }
  return out
}

/** Two line breaks in a row end a paragraph; none stands at its edge, and one of white space alone is none. */
function splitAtBreaks(run: readonly Inline[]): Inline[][] {
  const paragraphs: Inline[][] = [[]]
  for (const [index, node] of run.entries()) {
    const twice =
      node.type === 'hardBreak' && (run[index - 1]?.type === 'hardBreak' || run[index + 1]?.type === 'hardBreak')
    if (twice) paragraphs.push([])
    else paragraphs.at(-1)?.push(node)
  }
  return paragraphs.map(trim).filter((content) => content.some((node) => node.type === 'text'))
}

function trim(content: readonly Inline[]): Inline[] {
  const isWords = (node: Inline) => node.type === 'text' && node.text.trim() !== ''
  const from = content.findIndex(isWords)
  if (from === -1) return []
  const kept = content.slice(from, content.findLastIndex(isWords) + 1)
  return kept.map((node, index) => {
    if (node.type !== 'text') return node
    const start = index === 0 ? node.text.trimStart() : node.text
    return { ...node, text: index === kept.length - 1 ? start.trimEnd() : start }
  })
}

/** The same blocks where only running text may stand: every text that is in them, a paragraph each. */
export function paragraphsOf(blocks: readonly BodyNode[]): NodeOf<'paragraph'>[] {
  return blocks.flatMap((block): NodeOf<'paragraph'>[] => {
    if (block.type === 'paragraph') return [block]
    if (block.type === 'embed') return [linkParagraph(block.attrs.url, block.attrs.url)]
    const caption = block.type === 'table' ? block.attrs.caption : ''
    const source = block.type === 'quotation' || block.type === 'pullQuote' ? block.attrs.source : ''
    const children = block.content ?? []
    const inline = children.filter((child): child is Inline => child.type === 'text' || child.type === 'hardBreak')
    const inner = inline.length > 0 ? [paragraphOf(inline)] : paragraphsOf(children)
    const words = (text: string) => (text === '' ? [] : [paragraphOf([{ type: 'text', text }])])
    return [...words(caption), ...inner, ...words(source)]
  })
}

export const linkParagraph = (href: string, text: string): NodeOf<'paragraph'> =>
  paragraphOf([{ type: 'text', text, marks: [{ type: 'link', attrs: { href } }] }])

/** All text of some blocks as one line. */
export const lineOf = (blocks: readonly BodyNode[]) =>
  paragraphsOf(blocks)
    .map((paragraph) => (paragraph.content ?? []).map((node) => (node.type === 'text' ? node.text : ' ')).join(''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
