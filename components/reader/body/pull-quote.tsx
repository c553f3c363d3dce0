import type { NodeOf } from '#domain/body.ts'
import { Inline } from './inline.tsx'

/** Words of the text itself, set large; on a wide window in the margin. */
export const PullQuote = ({ node }: { node: NodeOf<'pullQuote'> }) => (
  <div className="pull-quote rule" role="note">
    <p>
      <Inline nodes={node.content} />
    </p>
    {node.attrs.source && <p className="speaker">{node.attrs.source}</p>}
  </div>
)
