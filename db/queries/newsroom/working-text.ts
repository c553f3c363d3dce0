import { type SQL, sql } from 'drizzle-orm'
import type { Staff } from '#domain/staff.ts'
import { maySee } from './may-see.ts'

/**
 * SQL for furniture of the working revision of `articles a`; its document is opened only where no entry has a copy, because
 * unpacking it is dear. Leans on the keys of published_versions and revisions.
 */
export const ofWorking = (field: 'headline' | 'genre' | 'language'): SQL => sql`coalesce(
  (select v.${sql.identifier(field)} from paper.published_versions v where v.article_id = a.id and v.revision = a.working limit 1),
  (select r.document ->> ${field} from paper.revisions r where r.article_id = a.id and r.number = a.working))`

const publicHeadline = sql`(select v.headline from paper.published_versions v
  where v.article_id = a.id and v.unscheduled_by is null and v.kind <> 'unscheduling' and v.public_from <= paper_now()
  order by v.public_from desc limit 1)`

/**
 * SQL for the headline of `articles a` as somebody may know it: the working one of what they may see on the desk, the public one
 * of what they read like everybody else, null of anything else.
 */
export const knownHeadline = (staff: Staff): SQL =>
  sql`case when ${maySee(staff)} then ${ofWorking('headline')} else ${publicHeadline} end`

/** SQL for a text of which a part is what somebody has typed, as a pattern of `ilike`. */
export const containing = (word: string) => `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
