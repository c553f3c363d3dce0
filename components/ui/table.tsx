import type { ReactNode } from 'react'
import { cx } from '#lib/cx.ts'

type Place = { end?: boolean; middle?: boolean }
type Column = Place & { label: string; hidden?: boolean }
type Row = { key: string; cells: readonly ReactNode[]; quiet?: boolean }
type Props = { caption: string; captionHidden?: boolean; columns: readonly Column[]; rows: readonly Row[] }

/** Rows under their heads; on a phone each row is a block in which every cell says its own head. */
export const Table = ({ caption, captionHidden = false, columns, rows }: Props) => (
  <table className="table">
    <caption>{captionHidden ? <span className="sr-only">{caption}</span> : caption}</caption>
    <thead>
      <tr>
        {columns.map(({ label, hidden, ...place }) => (
          <th key={label} scope="col" className={classOf(place)}>
            {hidden ? <span className="sr-only">{label}</span> : label}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ key, cells, quiet }) => (
        <tr key={key} className={cx(quiet && 'is-quiet') || undefined}>
          {columns.map(({ label, hidden, ...place }, index) =>
            index === 0 ? (
              <th key={label} scope="row">
                {cells[index]}
              </th>
            ) : (
              <td key={label} className={classOf(place)} data-label={hidden ? undefined : label}>
                {cells[index]}
              </td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
)

const classOf = ({ end, middle }: Place) => cx(end && 'at-end', middle && 'in-middle') || undefined
