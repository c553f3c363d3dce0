import type { NodeOf } from '#domain/body.ts'

/** What another site shows: a link to it, so that no reader is seen by that site without asking. */
export const Embed = ({ node }: { node: NodeOf<'embed'> }) => (
  <p>
    <a className="text-link" href={node.attrs.url}>
      {new URL(node.attrs.url).hostname.replace(/^www\./, '')}: {node.attrs.url}
    </a>
  </p>
)
