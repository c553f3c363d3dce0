import { sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { authorise } from '#domain/authorise.ts'
import type { Colleague } from '#domain/desk.ts'
import type { Staff } from '#domain/staff.ts'

/** Everybody who has access and works in one of their sections, or in the one that is asked for, by name. */
export async function listColleagues(staff: Staff, sectionId?: string): Promise<Colleague[]> {
  authorise(staff, 'open-story')
  const sections = sectionId === undefined ? staff.sections : [sectionId]
  const works =
    sections === 'all'
      ? sql`true`
      : sql`(p.all_sections or exists (select from paper.staff_sections s
          where s.staff_id = p.id and s.section_id = any(${sql.param([...sections])}::uuid[])))`
  const { rows } = await db().execute<Colleague>(
    sql`select p.id, p.name from paper.staff p where p.switched_off_at is null and ${works} order by p.name, p.id`,
  )
  return rows
}
