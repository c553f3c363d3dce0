import type { NodeOf } from '#domain/body.ts'
import { keyed } from './inline.tsx'

/** Up to four figures of the story, large. */
export const Figures = ({ node }: { node: NodeOf<'figures'> }) => (
  <div className="fact-box" role="note">
    {node.attrs.title && <p className="mb-2 font-bold text-ui-lg">{node.attrs.title}</p>}
    <dl className="figures">
      {keyed(node.content).map(([key, figure]) =>
        figure.type === 'figure' ? (
          <div key={key}>
            <dt>{figure.attrs.value}</dt>
            <dd>{figure.attrs.label}</dd>
          </div>
        ) : null,
      )}
    </dl>
  </div>
)
