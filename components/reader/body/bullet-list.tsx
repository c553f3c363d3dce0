import type { NodeOf } from '#domain/body.ts'
import { ListItems } from './list-items.tsx'

export const BulletList = ({ node }: { node: NodeOf<'bulletList'> }) => (
  <ul>
    <ListItems nodes={node.content} />
  </ul>
)
