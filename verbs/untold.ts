import { sql } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { enqueue } from '#db/jobs.ts'
import { isTold } from '#domain/delivery.ts'
import type { NewEvent } from '#domain/event.ts'
import type { Actor } from '#domain/staff.ts'

/** So long what happens is gathered before the world is told of it. */
const GATHERED_SECONDS = 3

/**
 * Remembers, in a verb's transaction, that the world is to be told of a story, if the paper tells anybody. What is imported was
 * public before; sitemaps tell of it.
 */
export async function noteUntold(tx: Tx, actor: Actor, event: NewEvent): Promise<void> {
  if (!isTold(event.name) || ('system' in actor && actor.system !== 'clock')) return
  const { rows } = await tx.execute(sql`
    insert into paper.untold (article_id, since)
    select ${event.subjectId}, date_trunc('milliseconds', paper_clock())
    where exists (select from paper.settings where index_now_key is not null or web_sub_hub is not null)
    on conflict do nothing returning article_id`)
  // Whoever noted the story before has the job on its way.
  if (rows.length > 0) await enqueue(tx, 'tell', {}, { afterSeconds: GATHERED_SECONDS })
}
