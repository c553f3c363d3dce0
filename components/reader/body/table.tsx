import type { Voice } from '#components/reader/voice.ts'
import type { BodyNode, NodeOf } from '#domain/body.ts'
import { cx } from '#lib/cx.ts'
import { Inline, keyed } from './inline.tsx'
import { Prose } from './prose.tsx'

/** A table; a first row of heads becomes its head, and on a phone every row a block of its own. */
export function Table({ node, voice }: { node: NodeOf<'table'>; voice: Voice }) {
  const rows = node.content ?? []
  const hasHead = rows.length > 1 && rows[0]?.content?.every((cell) => cell.type === 'tableHeader')
  const head = hasHead ? rows[0] : undefined
  const rest = hasHead ? rows.slice(1) : rows
  const byRow = rest.every((row) => row.content?.[0]?.type === 'tableHeader')
  return (
    <section
      className={cx('table-block', byRow && 'table-rows')}
      aria-label={node.attrs.caption || voice.words.table}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a table too wide for the page scrolls in itself, also by key.
      tabIndex={0}
    >
      <table>
        {node.attrs.caption && <caption>{node.attrs.caption}</caption>}
        {head && (
          <thead>
            <Row row={head} scope="col" />
          </thead>
        )}
        <tbody>
          {keyed(rest).map(([key, row]) => (
            <Row key={key} row={row} scope="row" />
          ))}
        </tbody>
      </table>
    </section>
  )
}

const Row = ({ row, scope }: { row: BodyNode; scope: 'row' | 'col' }) => (
  <tr>
    {keyed(row.content).map(([key, cell]) => (
      <Cell key={key} cell={cell} scope={scope} />
    ))}
  </tr>
)

function Cell({ cell, scope }: { cell: BodyNode; scope: 'row' | 'col' }) {
  if (cell.type !== 'tableCell' && cell.type !== 'tableHeader') return null
  const span = {
    colSpan: cell.attrs.colspan > 1 ? cell.attrs.colspan : undefined,
    rowSpan: cell.attrs.rowspan > 1 ? cell.attrs.rowspan : undefined,
  }
  const [only, ...more] = cell.content ?? []
  const words =
    only?.type === 'paragraph' && more.length === 0 ? <Inline nodes={only.content} /> : <Prose nodes={cell.content} />
  if (cell.type === 'tableCell') return <td {...span}>{words}</td>
  return (
    <th {...span} scope={scope}>
      {words}
    </th>
  )
}
