import type { BodyNode } from '#domain/body.ts'
import { Inline, keyed } from './inline.tsx'
import { Prose } from './prose.tsx'

/** The items of a list; one that is a single paragraph stands without it. */
export function ListItems({ nodes = [] }: { nodes?: readonly BodyNode[] }) {
  return keyed(nodes).map(([key, item]) => {
    const [only, ...more] = item.content ?? []
    const plain = only?.type === 'paragraph' && more.length === 0
    return <li key={key}>{plain ? <Inline nodes={only.content} /> : <Prose nodes={item.content} />}</li>
  })
}
