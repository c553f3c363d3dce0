import type { NodeOf } from '#domain/body.ts'
import { Inline } from './inline.tsx'

/** A crosshead. */
export function Heading({ node }: { node: NodeOf<'heading'> }) {
  if (!node.content?.length) return null
  const minor = node.attrs.level === 3
  const Level = minor ? 'h3' : 'h2'
  return (
    <Level className={minor ? 'crosshead crosshead-minor' : 'crosshead'}>
      <Inline nodes={node.content} />
    </Level>
  )
}
