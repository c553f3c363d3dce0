/** On which page of a list somebody is: what is older than a place, or newer than one; without either the newest. */
export type Turn = { before?: string; after?: string }

/** A page of a list, newest first, and the places at which its neighbours begin. */
export type ListPage<Row> = { rows: Row[]; newer?: string; older?: string }

/**
 * The page in what was asked for with one row too many, newest first: a row more than a page says that there is a neighbour, and
 * where somebody comes from there is one.
 */
export function pageOf<Row>(
  found: Row[],
  size: number,
  { before, after }: Turn,
  placeOf: (row: Row) => string,
): ListPage<Row> {
  const isBack = after !== undefined
  const hasMore = found.length > size
  const rows = isBack && hasMore ? found.slice(1) : found.slice(0, size)
  const [first, last] = [rows[0], rows.at(-1)]
  if (first === undefined || last === undefined) return { rows }
  return {
    rows,
    newer: (isBack ? hasMore : before !== undefined) ? placeOf(first) : undefined,
    older: isBack || hasMore ? placeOf(last) : undefined,
  }
}
