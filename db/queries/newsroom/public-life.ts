import { sql } from 'drizzle-orm'

// Both lean on the index of each story’s timeline.

/** SQL that is true of a row `a` of `articles` whose working revision readers see, or are to see. */
export const isOut = sql`exists (select from paper.published_versions v
  where v.article_id = a.id and v.revision = a.working and v.unscheduled_by is null and v.kind <> 'unscheduling'
    and (v.public_from > paper_now() or not exists (select from paper.published_versions n
      where n.article_id = a.id and n.unscheduled_by is null and n.kind <> 'unscheduling' and n.public_from <= paper_now()
        and n.public_from > v.public_from)))`

/** SQL that is true of a row `a` of `articles` that readers have seen and that is withdrawn now. */
export const isWithdrawn = sql`coalesce((select v.kind = 'withdrawal' from paper.published_versions v
  where v.article_id = a.id and v.unscheduled_by is null and v.kind <> 'unscheduling' and v.public_from <= paper_now()
  order by v.public_from desc limit 1), false)`
