import { eq, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { Actor } from '#domain/staff.ts'
import { transact } from '#verbs/transact.ts'

const KEPT_DAYS = 30
const STEP_MINUTES = 10
/** A story that nobody has worked on for longer was thinned when its saves came of age. */
const LOOKS_BACK_DAYS = 120

/**
 * Deletes what a text was in between, while one person typed: of their autosaves one after another, the last of each ten minutes
 * stays, and everything of the last thirty days. Never one that was let out, approved or read for a decision, nor the working
 * one. One event for each story. Says how many went.
 */
export async function thinAutosaves(actor: Actor, say: (line: string) => void = () => undefined): Promise<number> {
  authorise(actor, 'thin-autosaves')
  let thinned = 0
  for (const articleId of await listToThin()) {
    try {
      thinned += await thinOne(actor, articleId)
    } catch (error) {
      // Another process was quicker.
      if (error instanceof NewsroomError && error.kind === 'conflict') continue
      say(`The autosaves of story ${articleId} could not be thinned: ${String(error)}`)
    }
  }
  return thinned
}

async function thinOne(actor: Actor, articleId: string): Promise<number> {
  let thinned = 0
  await transact(actor, async ({ tx }) => {
    // Whoever lets an older revision out waits, and finds out then that it is gone.
    await tx.select({ id: articles.id }).from(articles).where(eq(articles.id, articleId)).for('update')
    const { rowCount } = await tx.execute(sql`
      delete from paper.revisions r where r.article_id = ${articleId} and r.number in (
        select o.number from (${ofAStory(sql`${articleId}::uuid`)}) o)`)
    thinned = rowCount ?? 0
    if (thinned === 0) throw new NewsroomError('conflict', 'The autosaves have been thinned already.')
    return { name: 'article.thinned', subjectId: articleId, details: { count: thinned } }
  })
  return thinned
}

/** Leans on the key of revisions, and on the timelines and the log of the few that are old enough. */
const ofAStory = (id: ReturnType<typeof sql>) => sql`
  select n.number from (
    select r.number, r.kind, r.redacted_at, r.made_by, r.made_at, lead(r.made_by) over w as next_by, lead(r.made_at) over w as next_at
    from paper.revisions r where r.article_id = ${id} window w as (order by r.number)) n
  where n.kind = 'autosave' and n.redacted_at is null and n.made_at < paper_now() - make_interval(days => ${KEPT_DAYS})
    and n.next_by = n.made_by and ${step(sql`n.next_at`)} = ${step(sql`n.made_at`)}
    and not exists (select from paper.published_versions v where v.article_id = ${id} and v.revision = n.number)
    and not exists (select from paper.events e where e.subject_id = ${id} and e.name <> 'article.saved'
      and e.details -> 'revision' = to_jsonb(n.number))`

function step(at: ReturnType<typeof sql>) {
  return sql`date_bin(make_interval(mins => ${STEP_MINUTES}), ${at}, timestamptz '2001-01-01')`
}

// Walks articles_worked.
const listToThin = async () =>
  (
    await db().execute<{ id: string }>(sql`
      select a.id from paper.articles a
      where a.worked_at > paper_now() - make_interval(days => ${LOOKS_BACK_DAYS}) and exists (${ofAStory(sql`a.id`)})
      order by a.id`)
  ).rows.map(({ id }) => id)
