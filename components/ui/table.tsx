import type { ReactNode } from 'react'
import { cx } from '#lib/cx.ts'

type Column = { label: string; hidden?: boolean; end?: boolean }
type Row = { key: string; cells: readonly ReactNode[]; quiet?: boolean }
type Props = { caption: string; captionHidden?: boolean; columns: readonly Column[]; rows: readonly Row[] }

/** Rows under their heads; on a phone each row is a block in which every cell says its own head. */
export const Table = ({ caption, captionHidden = false, columns, rows }: Props) => (
  <table className="table">
    <caption>{captionHidden ? <span className="sr-only">{caption}</span> : caption}</caption>
    <thead>
      <tr>
        {columns.map(({ label, hidden, end }) => (
          <th key={label} scope="col" className={cx(end && 'at-end') || undefined}>
            {hidden ? <span className="sr-only">{label}</span> : label}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ key, cells, quiet }) => (
        <tr key={key} className={cx(quiet && 'is-quiet') || undefined}>
          {columns.map(({ label, hidden, end }, place) =>
            place === 0 ? (
              <th key={label} scope="row">
                {cells[place]}
              </th>
            ) : (
              <td key={label} className={cx(end && 'at-end') || undefined} data-label={hidden ? undefined : label}>
                {cells[place]}
              </td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
)
