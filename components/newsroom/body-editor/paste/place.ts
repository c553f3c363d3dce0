import type { Block, BodyMark, BodyNode, Inline } from '#domain/body.ts'
import { cleanText } from './clean-text.ts'
import type { Markup } from './markup.ts'

/** Where words go while a clipboard is read: the blocks that are ready, the paragraph being set, and what the desk is told. */
export type Place = {
  blocks: Block[]
  run: Inline[]
  notes: Set<string>
  pictures: { left: number }
  /** Reads what stands within a block, into a place of its own that tells the same desk. */
  within: (children: readonly Markup[], marks: Marks) => Block[]
}
export type Marks = readonly BodyMark[]

type Walk = (children: readonly Markup[], place: Place, marks: Marks) => void

export function openPlace(walk: Walk, told: Pick<Place, 'notes' | 'pictures'>): Place {
  const within = (children: readonly Markup[], marks: Marks) => {
    const place = openPlace(walk, told)
    walk(children, place, marks)
    endParagraph(place)
    return place.blocks
  }
  return { blocks: [], run: [], within, ...told }
}

export function addText(place: Place, words: string, marks: Marks) {
  const text = cleanText(words).replace(/[ \t\r\n\f]+/g, ' ')
  const last = place.run.at(-1)
  const begins = last === undefined || last.type === 'hardBreak' || last.text.endsWith(' ')
  const kept = begins ? text.replace(/^ /, '') : text
  if (kept === '') return
  if (last?.type === 'text' && JSON.stringify(last.marks ?? []) === JSON.stringify(marks)) last.text += kept
  else place.run.push({ type: 'text', text: kept, ...(marks.length > 0 ? { marks: [...marks] } : {}) })
}

/** One line end is a break, a second ends the paragraph. */
export function addBreak(place: Place) {
  if (place.run.at(-1)?.type === 'hardBreak') return endParagraph(place)
  if (place.run.length > 0) place.run.push({ type: 'hardBreak' })
}

export function endParagraph(place: Place) {
  const content = trimmed(place.run)
  place.run = []
  if (content.length > 0) place.blocks.push({ type: 'paragraph', content })
}

export function addBlock(place: Place, block: Block) {
  endParagraph(place)
  place.blocks.push(block)
}

function trimmed(run: readonly Inline[]): Inline[] {
  const content = [...run]
  while (content.length > 0) {
    const last = content.at(-1)
    if (last?.type === 'text' && last.text.trimEnd() !== '') {
      content[content.length - 1] = { ...last, text: last.text.trimEnd() }
      break
    }
    content.pop()
  }
  return content
}

/** The paragraphs of blocks, for where nothing else may stand; what is no text is left out. */
export const paragraphsOf = (blocks: readonly BodyNode[]): BodyNode[] =>
  blocks.flatMap((block): BodyNode[] => {
    if (block.type === 'paragraph') return [block]
    if (block.type === 'heading' || block.type === 'pullQuote') return [{ type: 'paragraph', content: block.content }]
    return block.content ? paragraphsOf(block.content) : []
  })

/** Blocks for a list’s point: a paragraph first, then paragraphs and lists. */
export function inPoint(blocks: readonly BodyNode[]): BodyNode[] {
  const content = blocks.flatMap((block): BodyNode[] =>
    block.type === 'bulletList' || block.type === 'orderedList' ? [block] : paragraphsOf([block]),
  )
  return content[0]?.type === 'paragraph' ? content : [{ type: 'paragraph' }, ...content]
}
