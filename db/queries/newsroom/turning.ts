import { type SQL, sql } from 'drizzle-orm'
import { placeOf } from '#lib/cursor.ts'
import type { Turn } from '#lib/turn.ts'

/** What a cursor stands for in the columns that a list goes by; undefined for a mangled one. */
type Reading = (cursor: string) => SQL[] | undefined

/** A list that goes by a moment and an id. */
export const byMoment: Reading = (cursor) => {
  const place = placeOf(cursor)
  return place && [sql`${place.at.toISOString()}::timestamptz`, sql`${place.id}::uuid`]
}

/** A list that goes by a number. */
export const byNumber: Reading = (cursor) => (/^[1-9]\d{0,14}$/.test(cursor) ? [sql`${cursor}::bigint`] : undefined)

/** SQL that finds a page of a list by its columns, newest first, in the order in which an index is walked; back, that is reversed. */
export function turning(columns: readonly SQL[], reading: Reading, { before, after }: Turn) {
  const older = before === undefined ? undefined : reading(before)
  const newer = older || after === undefined ? undefined : reading(after)
  const list = (parts: readonly SQL[]) => sql.join([...parts], sql`, `)
  const beyond = (sign: SQL, place: readonly SQL[]) => sql`(${list(columns)}) ${sign} (${list(place)})`
  return {
    /** As far as it could be read. */
    turn: older ? { before } : newer ? { after } : {},
    isBack: newer !== undefined,
    where: older ? beyond(sql`<`, older) : newer ? beyond(sql`>`, newer) : sql`true`,
    order: list(columns.map((column) => (newer ? column : sql`${column} desc`))),
  }
}
