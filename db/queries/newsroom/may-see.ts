import { type SQL, sql } from 'drizzle-orm'
import { actorName, may, type Staff } from '#domain/staff.ts'

/**
 * SQL that is true of a row `a` of `articles` which somebody may know of on the desk: it lies in their sections, and where it is
 * under embargo they may see what is embargoed, or have a part in it. Every question of the desk about stories asks this.
 */
export const maySee = (staff: Staff): SQL => sql`(${isInScope(staff)} and ${isNotHidden(staff)})`

/** SQL that is true of a row `a` of `articles` which somebody started, wrote a revision of, or is assigned to. */
export const isMine = (
  staff: Staff,
): SQL => sql`(a.started_by = ${actorName(staff)} or a.assigned_to is not distinct from
  ${staff.id}::uuid or exists (select from paper.revisions m where m.article_id = a.id and m.made_by = ${actorName(staff)}))`

/** SQL that is true of a row `a` of `articles` in the sections that somebody has. */
export const isInScope = ({ sections }: Staff): SQL =>
  sections === 'all' ? sql`true` : sql`a.section_id = any(${sql.param([...sections])}::uuid[])`

// Leans on the key of revisions, and only for what is under embargo.
const isNotHidden = (staff: Staff): SQL =>
  may(staff, 'see-embargoed')
    ? sql`true`
    : sql`(a.embargo_until is null or a.embargo_until <= paper_now() or ${isMine(staff)})`

/** Whether a text can be an id at all: what stands in an address is asked for as it is. */
export const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
