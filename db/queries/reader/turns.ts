import { sql } from 'drizzle-orm'
import { read } from '#db/reader-client.ts'

/** How long a page lasts by itself, in seconds from now. */
export type Lasting = {
  /** Until something on it changes; below zero when it may have changed while the page was being made. */
  freshForSeconds?: number
  /** Until a story on it is withdrawn. */
  mustEndInSeconds?: number
}

export type TurnRow = { seconds: number | null; ends: boolean | null }

/** One row for what is ahead of each kind, and one for each turn of the last minute. */
export const eachTurn = sql`group by ends, case when seconds <= 0 then seconds end`

/** How long a page with these tags lasts, by the database's clock; `elapsedSeconds` it has been in the making already. */
export async function askLasting(tags: readonly string[], elapsedSeconds = 0): Promise<Lasting> {
  if (tags.length === 0) return {}
  const asked = performance.now()
  const rows = await read<TurnRow>(
    sql`select min(seconds) as seconds, ends from readers.turns() where tag = any(${sql.param([...tags])}::text[]) ${eachTurn}`,
  )
  return lastingOf(rows, elapsedSeconds, asked)
}

/**
 * The first turns that a page may not have seen. A turn of the past counts as unseen until the answer is here, because the
 * question may have waited for a connection; a turn to come is counted from before the question: both end a page a moment too
 * early rather than too late.
 */
export function lastingOf(rows: readonly TurnRow[], elapsedSeconds: number, asked: number): Lasting {
  const waited = (performance.now() - asked) / 1000
  const first = (turns: readonly TurnRow[]) => {
    const unseen = turns.flatMap(({ seconds }) =>
      seconds !== null && seconds > -elapsedSeconds - waited ? [seconds] : [],
    )
    return unseen.length > 0 ? Math.min(...unseen) - waited : undefined
  }
  return { freshForSeconds: first(rows), mustEndInSeconds: first(rows.filter((row) => row.ends)) }
}
