import type { Element } from 'hast'
import { type Block, type BodyNode, type Inline, NODES } from '#domain/body.ts'
import { embedUrlOf } from '#domain/wordpress/embeds.ts'
import { attribute, findElement, hasClass, takeOut } from './html.ts'
import { addBlock, closeParagraph, lineOf, type Place, paragraphOf, paragraphsOf } from './place.ts'
import { type Marks, type Reading, readInto } from './reading.ts'

const SOCIAL = /\b(?:twitter-tweet|twitter-video|instagram-media)\b/

/** Reads a quotation or a pull quote with who said it; a quoted post of a network that the paper embeds becomes an embed. */
export function readQuotation(reading: Reading, element: Element, place: Place, marks: Marks, pulled = false) {
  closeParagraph(place)
  const url = hasClass(element, SOCIAL) ? quotedPost(element) : undefined
  if (url) return addBlock(place, { type: 'embed', attrs: { url } })
  const { rest, taken } = takeOut(element, (child) => child.tagName === 'cite' || child.tagName === 'footer')
  const cited = readInto(reading, taken, [])
  const said = readInto(reading, rest.children, marks)
  closeParagraph(cited)
  closeParagraph(said)
  const source = lineOf(cited.blocks)
  const fits = NODES.quotation.attrs.source.safeParse(source).success
  const attrs = { source: fits ? source : '' }
  const quoted = said.blocks.filter((block) => !standsAlone(block))
  const paragraphs = paragraphsOf(quoted)
  if (paragraphs.length > 0) {
    const pull = pulled || hasClass(element, /\bpullquote\b/)
    place.blocks.push(
      pull
        ? { type: 'pullQuote', attrs, content: pullText(paragraphs) }
        : { type: 'quotation', attrs, content: paragraphs },
    )
  }
  if (source !== '' && (!fits || paragraphs.length === 0))
    place.blocks.push(paragraphOf([{ type: 'text', text: source }]))
  place.blocks.push(...said.blocks.filter(standsAlone))
}

const standsAlone = (block: Block) => ['embed', 'divider', 'picture', 'table'].includes(block.type)

function quotedPost(element: Element) {
  const permanent = attribute(element, 'dataInstgrmPermalink')
  const links: string[] = [permanent]
  findElement(element, (child) => {
    if (child.tagName === 'a') links.push(attribute(child, 'href'))
    return false
  })
  return links
    .toReversed()
    .map(embedUrlOf)
    .find((url) => url?.match(/\/(?:status|p|reel|tv)\//))
}

/** A pull quote is one line of text, in italics or not. */
function pullText(paragraphs: readonly BodyNode[]): Inline[] {
  const texts = paragraphs.flatMap((paragraph, index): Inline[] => [
    ...(index > 0 ? [{ type: 'text' as const, text: ' ' }] : []),
    ...((paragraph.content ?? []) as Inline[]),
  ])
  return texts.map((node): Inline => {
    if (node.type !== 'text') return { type: 'text', text: ' ' }
    return node.marks?.some((mark) => mark.type === 'italic')
      ? { type: 'text', text: node.text, marks: [{ type: 'italic' }] }
      : { type: 'text', text: node.text }
  })
}
