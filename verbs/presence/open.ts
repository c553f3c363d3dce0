import { sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { maySee } from '#db/queries/newsroom/may-see.ts'
import { authorise } from '#domain/authorise.ts'
import { type Holder, PRESENT_SECONDS } from '#domain/desk.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { Actor, Staff } from '#domain/staff.ts'

/** How a story stands for whoever has it open. */
export type Presence = {
  /** Everybody else who has it open. */
  others: Holder[]
  /** Number of the working revision. */
  working: number
  /** Who has taken it over from them; their hold has ended. */
  takenBy?: Holder
}

type Row = { working: number; others: (Omit<Holder, 'seenAt'> & { seenAt: string })[]; holds: boolean }

/**
 * A sign of life, every ten seconds or so, from somebody who has a story open; `again` after the first. Records no event, since
 * nothing of it must survive. Whose hold was ended by somebody who took the story over does not get it back by another sign.
 */
export async function openStory(
  actor: Actor,
  { articleId, writing = false, again = false }: { articleId: string; writing?: boolean; again?: boolean },
): Promise<Presence> {
  authorise(actor, 'open-story')
  if ('system' in actor) throw new NewsroomError('refused', 'Only a person opens a story.')
  const { rows } = await db().transaction(async (tx) => {
    // Waits for a verb at work on the story before it looks: whoever takes the story over holds the row and then writes where
    // this would, so that each would wait for the other, and a look from before would not see that a hold has ended.
    await tx.execute(sql`select from paper.articles a where a.id = ${articleId} for key share`)
    return tx.execute<Row>(presence(actor, { articleId, writing, again }))
  })
  const [row] = rows
  if (!row) throw new NewsroomError('not-found', 'There is no such story.')
  const others = row.others.map((holder) => ({ ...holder, seenAt: new Date(holder.seenAt) }))
  return { others, working: row.working, takenBy: row.holds ? undefined : others[0] }
}

/** By the keys of articles and open_stories. */
const presence = (
  staff: Staff,
  { articleId, writing, again }: { articleId: string; writing: boolean; again: boolean },
) => sql`
    with story as (select a.id, a.working from paper.articles a where a.id = ${articleId} and ${maySee(staff)}),
      others as (select h.id, h.name, o.seen_at, o.writing from story
        join paper.open_stories o on o.article_id = story.id and o.staff_id <> ${staff.id}
          and o.seen_at > paper_clock() - make_interval(secs => ${PRESENT_SECONDS})
        join paper.staff h on h.id = o.staff_id),
      held as (insert into paper.open_stories (article_id, staff_id, seen_at, writing)
        select story.id, ${staff.id}, paper_clock(), ${writing} from story
        where not ${again} or not exists (select from others)
          or exists (select from paper.open_stories o where o.article_id = story.id and o.staff_id = ${staff.id})
        on conflict (article_id, staff_id) do update set seen_at = excluded.seen_at, writing = excluded.writing
        returning staff_id)
    select story.working, exists (select from held) as holds,
      coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'seenAt', o.seen_at, 'writing', o.writing)
        order by o.writing desc, o.name, o.id) from others o), '[]') as others
    from story`
