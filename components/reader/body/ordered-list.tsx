import type { NodeOf } from '#domain/body.ts'
import { ListItems } from './list-items.tsx'

export const OrderedList = ({ node }: { node: NodeOf<'orderedList'> }) => (
  <ol start={node.attrs.start === 1 ? undefined : node.attrs.start}>
    <ListItems nodes={node.content} />
  </ol>
)
