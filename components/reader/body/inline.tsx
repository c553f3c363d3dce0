import { Fragment, type ReactNode } from 'react'
import type { BodyMark, BodyNode } from '#domain/body.ts'
import { assertNever } from '#lib/assert-never.ts'

/** A run of text with its marks; the first mark stands outermost. */
export function Inline({ nodes = [] }: { nodes?: readonly BodyNode[] }) {
  return keyed(nodes).map(([key, node]) => {
    if (node.type === 'hardBreak') return <br key={key} />
    if (node.type !== 'text') return null
    return <Fragment key={key}>{(node.marks ?? []).reduceRight(markedUp, node.text)}</Fragment>
  })
}

function markedUp(inner: ReactNode, mark: BodyMark): ReactNode {
  switch (mark.type) {
    case 'link':
      return (
        <a className="text-link" href={mark.attrs.href}>
          {inner}
        </a>
      )
    case 'bold':
      return <strong>{inner}</strong>
    case 'italic':
      return <em>{inner}</em>
    case 'perishable':
    case 'note':
      return inner
    default:
      return assertNever(mark)
  }
}

/** Blocks and runs have no ids of their own: their place in the text is their key. */
export const keyed = <T,>(nodes: readonly T[] = []) => nodes.map((node, place) => [place, node] as const)
