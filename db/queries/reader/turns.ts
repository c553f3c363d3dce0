import { sql } from 'drizzle-orm'
import { read } from '#db/reader-client.ts'

/**
 * Seconds, by the database's clock, until a page with these tags changes by itself; undefined when nothing is due. Below zero
 * when it changed while the page was being made, `elapsedSeconds` until now: the page may have read both sides.
 */
export async function secondsUntilTurn(tags: readonly string[], elapsedSeconds = 0): Promise<number | undefined> {
  if (tags.length === 0) return undefined
  const rows = await read<{ seconds: number | null }>(
    sql`select min(seconds) as seconds from readers.turns() where tag = any(${sql.param([...tags])}::text[])
      and seconds > ${-elapsedSeconds}::double precision`,
  )
  return rows[0]?.seconds ?? undefined
}
