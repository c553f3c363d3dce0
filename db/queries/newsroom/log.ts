import { type SQL, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { authorise } from '#domain/authorise.ts'
import type { EventDetails, EventName } from '#domain/event.ts'
import { LOG_NAMES, type LogFilter } from '#domain/log.ts'
import type { LogLine } from '#domain/person.ts'
import type { Actor } from '#domain/staff.ts'
import { pageOf, type Turn } from '#lib/turn.ts'
import { byNumber, turning } from './turning.ts'
import { whoIs } from './who-is.ts'

const A_PAGE = 50
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The log, newest first, a page at a time. */
export async function listLog(
  actor: Actor,
  { before, after, ...filter }: LogFilter & Turn = {},
): Promise<{ lines: LogLine[]; newer?: string; older?: string }> {
  authorise(actor, 'see-log')
  const page = turning([sql`x.id`], byNumber, { before, after })
  const found = await readLog(filter, page, A_PAGE + 1)
  const { rows: lines, ...neighbours } = pageOf(found, A_PAGE, page.turn, ({ id }) => String(id))
  return { lines, ...neighbours }
}

type Row = {
  id: string
  at: string
  name: EventName
  actor: string
  actor_name: string | null
  subject_id: string
  subject_name: string | null
  other_name: string | null
  details: EventDetails
}

type Page = Pick<ReturnType<typeof turning>, 'where' | 'isBack'>

/** A page of lines by their ids, newest first, for a question that has asked whether it may. */
export async function readLog(filter: LogFilter, page: Page, limit: number): Promise<LogLine[]> {
  if (filter.person !== undefined && !UUID.test(filter.person)) return []
  const { rows } = await db().execute<Row>(sql`
    select e.id, e.at, e.name, e.actor, a.name as actor_name, e.subject_id, e.details,
      coalesce(p.name, nullif(i.name, ''), i.email, ${thingName}) as subject_name,
      (select t.name from paper.topics t where t.id::text = coalesce(e.details ->> 'into', e.details ->> 'from')) as other_name
    from (${eventsOf(filter, page, limit)}) e
    left join paper.staff a on e.actor = 'staff:' || a.id
    left join paper.staff p on p.id = e.subject_id
    left join paper.invitations i on i.id = e.subject_id
    order by e.id desc`)
  return rows.map((row) => ({
    id: Number(row.id),
    at: new Date(row.at),
    name: row.name,
    actor: whoIs(row.actor, row.actor_name),
    subjectId: row.subject_id,
    subjectName: row.subject_name ?? undefined,
    otherName: row.other_name ?? undefined,
    details: row.details,
  }))
}

// An id is of one thing only.
const thingName = sql`(select x.name from paper.sections x where x.id = e.subject_id
  union all select x.name from paper.topics x where x.id = e.subject_id
  union all select x.name from paper.contributors x where x.id = e.subject_id
  union all select x.name from paper.sources x where x.id = e.subject_id
  union all select x.title from paper.pages x where x.id = e.subject_id limit 1)`

/**
 * Asks for each name of event apart, and of a person for what they did and what was done to them apart, so that each part reads
 * no more than a page from events_name, events_actor or events_subject, however many events of stories lie between.
 */
function eventsOf({ person, names, from, to }: LogFilter, { where, isBack }: Page, limit: number): SQL {
  const wanted = sql.param(LOG_NAMES.filter((name) => !names || names.includes(name)))
  const parts = [
    sql`and ${where}`,
    from ? sql`and x.at >= ${from.toISOString()}::timestamptz` : sql``,
    to ? sql`and x.at < ${to.toISOString()}::timestamptz` : sql``,
  ]
  const order = isBack ? sql`asc` : sql`desc`
  const page = (of: SQL) => sql`(select x.* from paper.events x where ${of} ${sql.join(parts, sql` `)}
    order by x.id ${order} limit ${limit})`
  if (person === undefined) {
    return sql`select y.* from unnest(${wanted}::text[]) n cross join lateral ${page(sql`x.name = n`)} y
      order by y.id ${order} limit ${limit}`
  }
  const named = sql`x.name = any(${wanted}::text[])`
  return sql`${page(sql`x.actor = ${`staff:${person}`} and ${named}`)}
    union ${page(sql`x.subject_id = ${person}::uuid and ${named}`)} order by id ${order} limit ${limit}`
}
