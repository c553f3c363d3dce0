import { fromHtml } from 'hast-util-from-html'
import type { Block } from '#domain/body.ts'
import type { FindingKind } from '#verbs/import/findings.ts'
import { paragraphOf } from './place.ts'

const INLINE = new Set(
  'a b i u s em strong span font small big sub sup code cite abbr del ins mark kbd q tt var time img wbr'.split(' '),
)
const UNSEEN = new Set(['script', 'style', 'template', 'svg'])

/** The words of HTML without any tree: one walk over the signs, whatever the tags are. */
export function plainBlocks(html: string, find: (kind: FindingKind, what: string) => void): Block[] {
  const lower = html.toLowerCase()
  const text: string[] = []
  const tag = /<(?:!--|\/?([a-z][a-z0-9-]*))/gi
  let from = 0
  for (let open = tag.exec(html); open; open = tag.exec(html)) {
    const name = open[1]?.toLowerCase()
    const close = html.indexOf(name ? '>' : '-->', open.index)
    if (close === -1) break
    text.push(html.slice(from, open.index))
    if (name && !INLINE.has(name)) text.push('\n\n')
    if (name === 'img' || name === 'iframe') {
      const address = /\ssrc=["']?([^"'\s>]+)/i.exec(html.slice(open.index, close))?.[1]
      find(name === 'img' ? 'picture' : 'embed', address ?? 'without an address')
    }
    const unseen = name && UNSEEN.has(name) && !open[0].startsWith('</')
    const end = unseen ? lower.indexOf(`</${name}`, close) : -1
    if (unseen) find('code', `<${name}>`)
    from = end === -1 ? close + (name ? 1 : 3) : end
    tag.lastIndex = from
  }
  text.push(html.slice(from))
  return text
    .join('')
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => decoded(paragraph).replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => paragraphOf([{ type: 'text', text: paragraph }]))
}

/** Entities read as a browser reads them. */
function decoded(text: string) {
  const [node] = fromHtml(text.replaceAll('<', '&lt;'), { fragment: true }).children
  return node?.type === 'text' ? node.value : ''
}
