import { sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { authorise } from '#domain/authorise.ts'
import type { StoryLog } from '#domain/desk.ts'
import type { EventDetails, EventName } from '#domain/event.ts'
import type { Staff } from '#domain/staff.ts'
import { pageOf, type Turn } from '#lib/turn.ts'
import { isId, maySee } from './may-see.ts'
import { byNumber, turning } from './turning.ts'
import { whoIs } from './who-is.ts'

const A_PAGE = 50

type Row = {
  id: string
  at: string
  name: EventName
  actor: string
  actor_name: string | null
  details: EventDetails
  names: Record<string, string>
}

/** What happened to a story, newest first, fifty a page, without autosaves; undefined where there is no such story. */
export async function listStoryLog(staff: Staff, articleId: string, asked: Turn = {}): Promise<StoryLog | undefined> {
  authorise(staff, 'open-story')
  if (!isId(articleId)) return undefined
  const page = turning([sql`e.id`], byNumber, asked)
  const rows = await readLog(staff, articleId, page)
  if (rows.length === 0) return undefined
  const found = rows.map((row) => ({
    id: Number(row.id),
    at: new Date(row.at),
    name: row.name,
    actor: whoIs(row.actor, row.actor_name),
    details: row.details,
    names: new Map(Object.entries(row.names)),
  }))
  const { rows: lines, ...neighbours } = pageOf(found, A_PAGE, page.turn, ({ id }) => String(id))
  return { lines, ...neighbours }
}

/** Walks events_subject. The people and sections that details name are looked up for the lines of the page only. */
async function readLog(staff: Staff, articleId: string, page: ReturnType<typeof turning>): Promise<Row[]> {
  const { rows } = await db().execute<Row>(sql`
    select e.id, e.at, e.name, e.actor, w.name as actor_name, e.details,
      coalesce((select jsonb_object_agg(n.id, n.name) from (
        select p.id, p.name from paper.staff p where p.id::text in (select x #>> '{}' from jsonb_path_query(jsonb_build_array(e.details -> 'to', e.details -> 'from'), '$.**') x)
        union all select s.id, s.name from paper.sections s where s.id::text in (e.details ->> 'section', e.details ->> 'from')
      ) n), '{}') as names
    from (
      select e.* from paper.events e join paper.articles a on a.id = e.subject_id
      where e.subject_id = ${articleId} and ${maySee(staff)} and ${page.where}
        and not (e.name = 'article.saved' and e.details ->> 'kind' = 'autosave')
      order by ${page.order} limit ${A_PAGE + 1}) e
    left join paper.staff w on e.actor = 'staff:' || w.id
    order by e.id desc`)
  return rows
}
