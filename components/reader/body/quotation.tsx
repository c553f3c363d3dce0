import type { NodeOf } from '#domain/body.ts'
import { Prose } from './prose.tsx'

/** Words of somebody else, at length. */
export const Quotation = ({ node }: { node: NodeOf<'quotation'> }) => (
  <figure className="quotation">
    <blockquote>
      <Prose nodes={node.content} />
    </blockquote>
    {node.attrs.source && <figcaption className="speaker">{node.attrs.source}</figcaption>}
  </figure>
)
