import type { BodyNode } from '#domain/body.ts'
import { BulletList } from './bullet-list.tsx'
import { keyed } from './inline.tsx'
import { OrderedList } from './ordered-list.tsx'
import { Paragraph } from './paragraph.tsx'

/** Paragraphs and lists, as they stand in boxes, cells and items. */
export function Prose({ nodes = [] }: { nodes?: readonly BodyNode[] }) {
  return keyed(nodes).map(([key, node]) => {
    if (node.type === 'paragraph') return <Paragraph key={key} node={node} />
    if (node.type === 'bulletList') return <BulletList key={key} node={node} />
    if (node.type === 'orderedList') return <OrderedList key={key} node={node} />
    return null
  })
}
