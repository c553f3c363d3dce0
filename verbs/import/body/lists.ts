import type { Element } from 'hast'
import type { BodyNode, NodeOf } from '#domain/body.ts'
import { attribute, isElement } from './html.ts'
import { closeParagraph, type Place, paragraphOf, paragraphsOf } from './place.ts'
import { type Marks, type Node, type Reading, readInto } from './reading.ts'

const DEEPEST = 6

type ListItem = NodeOf<'listItem'>

/** Reads a list with the lists in it; what cannot stand in a list keeps its words. */
export function readList(reading: Reading, list: Element, place: Place, marks: Marks) {
  closeParagraph(place)
  const inner = { ...reading, lists: reading.lists + 1, breaks: false }
  const items: ListItem[] = []
  for (const part of partsOf(list.children)) {
    const read = readInto(inner, part.nodes, marks)
    closeParagraph(read)
    const last = items.at(-1)
    // Editors of all ages put a nested list beside the point it belongs to.
    if (part.beside && last) last.content = inItem([...(last.content ?? []), ...read.blocks], reading.lists >= DEEPEST)
    else if (read.blocks.length > 0)
      items.push({ type: 'listItem', content: inItem(read.blocks, reading.lists >= DEEPEST) })
  }
  if (items.length === 0) return
  const start = Number.parseInt(attribute(list, 'start'), 10)
  place.blocks.push(
    list.tagName === 'ol'
      ? { type: 'orderedList', attrs: { start: start >= 0 && start < 1e6 ? start : 1 }, content: items }
      : { type: 'bulletList', content: items },
  )
}

type Part = { nodes: Node[]; beside: boolean }

/** The points of a list: each `li`, and whatever stands loose between them. */
function partsOf(children: readonly Node[]): Part[] {
  const parts: Part[] = []
  let loose: Node[] = []
  const endLoose = () => {
    if (loose.some((node) => node.type !== 'text' || node.value.trim() !== ''))
      parts.push({ nodes: loose, beside: false })
    loose = []
  }
  for (const node of children) {
    if (isElement(node) && ['li', 'ul', 'ol'].includes(node.tagName)) {
      endLoose()
      parts.push(node.tagName === 'li' ? { nodes: node.children, beside: false } : { nodes: [node], beside: true })
    } else loose.push(node)
  }
  endLoose()
  return parts
}

/** A paragraph first, then paragraphs and lists. */
function inItem(blocks: readonly BodyNode[], flat: boolean): BodyNode[] {
  const isList = (block: BodyNode) => block.type === 'bulletList' || block.type === 'orderedList'
  const content = blocks.flatMap((block): BodyNode[] => (isList(block) && !flat ? [block] : paragraphsOf([block])))
  return content[0]?.type === 'paragraph' ? content : [paragraphOf([]), ...content]
}
