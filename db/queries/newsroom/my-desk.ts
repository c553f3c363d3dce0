import { type SQL, sql } from 'drizzle-orm'
import { authorise } from '#domain/authorise.ts'
import type { MyDesk } from '#domain/desk.ts'
import { actorName, may, type Staff } from '#domain/staff.ts'
import { isMine, maySee } from './may-see.ts'
import { isOut, isWithdrawn } from './public-life.ts'
import { storyLines } from './story-lines.ts'

const MOST = 50
const LOOKED_THROUGH = 500

/**
 * What concerns somebody now: their own stories, what waits for them, what goes out and what is under embargo, at most fifty
 * each. Looks through the newest five hundred of each stage, and through everything that is assigned to them.
 */
export async function listMyDesk(staff: Staff): Promise<MyDesk> {
  authorise(staff, 'open-story')
  const { at, lines } = await storyLines(
    staff,
    sql`with busy as materialized (${busy(staff)})
      (select 'mine' as list, row_number() over (order by a.due_at, a.worked_at desc, a.id) as place, a.id, null::int as entry
        from busy join paper.articles a using (id) where ${isMine(staff)} order by place limit ${MOST})
      union all
      (select 'waiting', row_number() over (order by a.worked_at, a.id) as place, a.id, null
        from busy join paper.articles a using (id) where ${waitsFor(staff)} order by place limit ${MOST})
      union all
      (select 'going-out', row_number() over (order by v.public_from, a.id) as place, a.id, v.number
        from paper.published_versions v join paper.articles a on a.id = v.article_id
        where v.unscheduled_by is null and v.kind <> 'unscheduling' and v.public_from > paper_now() and ${maySee(staff)}
        order by place limit ${MOST})
      union all
      (select 'embargoes', row_number() over (order by a.embargo_until, a.id) as place, a.id, null
        from paper.articles a where a.embargo_until > paper_now() and a.stage <> 'spiked' and ${maySee(staff)}
        order by place limit ${MOST})`,
  )
  const listed = (list: string) => lines.filter((line) => line.list === list).map(({ story }) => story)
  return {
    at,
    mine: listed('mine'),
    waiting: listed('waiting'),
    embargoes: listed('embargoes'),
    goingOut: lines.flatMap(({ story, entry: number }) => {
      const entry = story.pending.find((one) => one.number === number)
      return entry ? [{ story, entry }] : []
    }),
  }
}

/** Stories that are being worked on: their working revision is not out. Walks articles_stage, and articles_assigned. */
function busy(staff: Staff): SQL {
  const inStage = (stage: string) => sql`(select a.id from (select x.* from paper.articles x where x.stage = ${stage}
    order by x.worked_at desc limit ${LOOKED_THROUGH}) a where ${maySee(staff)} and ${isOpen})`
  return sql`${inStage('draft')} union ${inStage('submitted')} union ${inStage('approved')}
    union (select a.id from paper.articles a where a.assigned_to = ${staff.id}::uuid and a.stage <> 'spiked'
      and ${maySee(staff)} and ${isOpen})`
}

const isOpen = sql`not ${isOut} and not (a.stage = 'approved' and ${isWithdrawn})`

/** What is submitted waits for whoever may approve it, and what is approved for whoever may publish. */
function waitsFor(staff: Staff): SQL {
  const another = sql`not exists (select from paper.revisions r
    where r.article_id = a.id and r.number = a.working and r.made_by = ${actorName(staff)})`
  const steps = [
    ...(may(staff, 'approve')
      ? [may(staff, 'approve-own') ? sql`a.stage = 'submitted'` : sql`a.stage = 'submitted' and ${another}`]
      : []),
    ...(may(staff, 'publish') ? [sql`a.stage = 'approved'`] : []),
  ]
  return steps.length > 0 ? sql`(${sql.join(steps, sql` or `)})` : sql`false`
}
