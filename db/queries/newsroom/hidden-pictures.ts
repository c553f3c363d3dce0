import { type SQL, sql } from 'drizzle-orm'
import type { Staff } from '#domain/staff.ts'
import { maySee } from './may-see.ts'

/**
 * SQL that is true of a row `p` of `pictures` which stands in an embargoed story that somebody may not know of, or which somebody
 * else has added for one, and which stands in nothing that readers have. Leans on articles_embargoed: few stories are under
 * embargo at a time.
 */
export const isHiddenPicture = (staff: Staff): SQL => sql`((p.id in (
    select (x #>> '{}')::uuid from paper.articles a
    join paper.revisions r on r.article_id = a.id and r.number = a.working
    cross join jsonb_path_query(r.document, '$.**.pictureId') x
    where a.embargo_until > paper_now() and not ${maySee(staff)} and jsonb_typeof(x) = 'string')
    or (p.made_by is distinct from ${staff.id}::uuid and p.article_id in (
      select a.id from paper.articles a where a.embargo_until > paper_now() and not ${maySee(staff)})))
  and not exists (select from paper.version_pictures vp join paper.articles a on a.id = vp.article_id
    where vp.picture_id = p.id and a.first_public_from <= paper_now())
  and not exists (select from paper.contributors c where c.portrait_id = p.id))`
