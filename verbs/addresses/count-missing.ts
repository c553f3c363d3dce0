import { sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { authorise } from '#domain/authorise.ts'
import type { Actor } from '#domain/staff.ts'

export type Asked = { path: string; count: number; cameFrom?: string }

/** Of how many addresses the count is kept; whatever is asked for least falls out. */
const MOST_KEPT = 5000

/** Adds to the count of what people ask for and the paper does not have. No event: nothing of the paper changes by it. */
export async function countMissing(actor: Actor, asked: readonly Asked[]): Promise<void> {
  authorise(actor, 'count-missing')
  if (asked.length === 0) return
  const rows = JSON.stringify(asked)
  await db().transaction(async (tx) => {
    // What has become an address of the paper since is missed no more.
    await tx.execute(sql`
      insert into paper.missing_addresses (path, asked, first_at, last_at, came_from)
      select a.path, a.count, date_trunc('milliseconds', paper_clock()), date_trunc('milliseconds', paper_clock()), a."cameFrom"
      from jsonb_to_recordset(${rows}::jsonb) a (path text, count bigint, "cameFrom" text)
      where not exists (select from paper.addresses d where d.path = a.path)
      order by a.path
      on conflict (path) do update set asked = missing_addresses.asked + excluded.asked, last_at = excluded.last_at,
        came_from = coalesce(excluded.came_from, missing_addresses.came_from)`)
    await tx.execute(sql`
      delete from paper.missing_addresses m using (
        select path from paper.missing_addresses order by asked desc, last_at desc, path offset ${MOST_KEPT}) least
      where m.path = least.path`)
  })
}
