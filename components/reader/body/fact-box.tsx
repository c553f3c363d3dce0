import type { NodeOf } from '#domain/body.ts'
import { Prose } from './prose.tsx'

/** The facts of a story in short. */
export const FactBox = ({ node }: { node: NodeOf<'factBox'> }) => (
  <div className="fact-box" role="note">
    {node.attrs.title && <p className="mb-1.5 font-bold text-ui-lg">{node.attrs.title}</p>}
    <Prose nodes={node.content} />
  </div>
)
