import { type SQL, sql } from 'drizzle-orm'
import type { Staff } from '#domain/staff.ts'
import { maySee } from './may-see.ts'

/** SQL that is true of the entry `v` of `articles a` which readers see. Leans on the index of each story’s timeline. */
const isPublicNow = sql`(v.unscheduled_by is null and v.kind <> 'unscheduling' and v.public_from <= paper_now()
  and not exists (select from paper.published_versions n where n.article_id = v.article_id and n.unscheduled_by is null
    and n.kind <> 'unscheduling' and n.public_from <= paper_now() and n.public_from > v.public_from))`

/**
 * SQL for the headline of `articles a` as somebody may know it: the working one of what they may see on the desk, the public one
 * of what they read like everybody else, null of anything else.
 */
export const knownHeadline = (staff: Staff): SQL => sql`case when ${maySee(staff)} then a.headline else (
  select v.headline from paper.published_versions v where v.article_id = a.id and ${isPublicNow}) end`

/**
 * SQL for the `id` and `worked_at` of stories off the spike whose headline, as somebody may know it, matches a pattern, at most
 * `most` of the newest. Two questions, so that either can look into an index of words: articles_words, published_versions_words.
 */
export const storiesByHeadline = (staff: Staff, pattern: string, most: number): SQL => sql`(
    (select a.id, a.worked_at from paper.articles a
      where a.stage <> 'spiked' and a.headline ilike ${pattern} and ${maySee(staff)}
      order by a.worked_at desc, a.id desc limit ${most})
    union all
    (select a.id, a.worked_at from paper.articles a join paper.published_versions v on v.article_id = a.id
      where a.stage <> 'spiked' and v.headline ilike ${pattern} and ${isPublicNow} and not ${maySee(staff)}
      order by a.worked_at desc, a.id desc limit ${most}))`

/** SQL for a text of which a part is what somebody has typed, as a pattern of `ilike`. */
export const containing = (word: string) => `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
