import { sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { authorise } from '#domain/authorise.ts'
import type { Staff } from '#domain/staff.ts'
import { isHiddenPicture } from './hidden-pictures.ts'

const MOST_COUNTED = 1000

/** How many pictures wait for a credit or alt text, of those that somebody may know of; a thousand are counted at most. */
export async function countWaitingPictures(staff: Staff): Promise<number> {
  authorise(staff, 'open-story')
  const { rows } = await db().execute<{ count: number }>(sql`
    select count(*)::int as count from (select from paper.pictures p where (p.credit = '' or p.alt = '')
      and not ${isHiddenPicture(staff)} limit ${MOST_COUNTED}) x`)
  return rows[0]?.count ?? 0
}
