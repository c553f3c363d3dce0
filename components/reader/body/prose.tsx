import type { BodyNode, NodeOf } from '#domain/body.ts'
import { Inline, keyed } from './inline.tsx'
import { Paragraph } from './paragraph.tsx'

// Lists hold paragraphs and lists, so the three are one idea and share a file.

/** Paragraphs and lists, as they stand in boxes, cells and items. */
export function Prose({ nodes = [] }: { nodes?: readonly BodyNode[] }) {
  return keyed(nodes).map(([key, node]) => {
    if (node.type === 'paragraph') return <Paragraph key={key} node={node} />
    if (node.type === 'bulletList') return <BulletList key={key} node={node} />
    if (node.type === 'orderedList') return <OrderedList key={key} node={node} />
    return null
  })
}

export const BulletList = ({ node }: { node: NodeOf<'bulletList'> }) => (
  <ul>
    <Items nodes={node.content} />
  </ul>
)

export const OrderedList = ({ node }: { node: NodeOf<'orderedList'> }) => (
  <ol start={node.attrs.start === 1 ? undefined : node.attrs.start}>
    <Items nodes={node.content} />
  </ol>
)

/** The items of a list; one that is a single paragraph stands without it. */
function Items({ nodes = [] }: { nodes?: readonly BodyNode[] }) {
  return keyed(nodes).map(([key, item]) => {
    const [only, ...more] = item.content ?? []
    const plain = only?.type === 'paragraph' && more.length === 0
    return <li key={key}>{plain ? <Inline nodes={only.content} /> : <Prose nodes={item.content} />}</li>
  })
}
