import type { NodeOf } from '#domain/body.ts'
import { Inline } from './inline.tsx'

export function Paragraph({ node }: { node: NodeOf<'paragraph'> }) {
  if (!node.content?.length) return null
  return (
    <p>
      <Inline nodes={node.content} />
    </p>
  )
}
