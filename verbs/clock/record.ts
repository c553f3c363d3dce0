import { sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { clockRecords } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { EntryKind } from '#domain/publication.ts'
import type { Actor } from '#domain/staff.ts'
import { transact } from '#verbs/transact.ts'

type Passed = { articleId: string; number: number; kind: EntryKind; publicFrom: string }

/**
 * Records an event for every scheduled entry whose time has come since, each once: what hangs off it (pings, receipts) goes by
 * the event, and what readers see never waits for it. What was entered at once has the event of its own verb. One that fails
 * is passed over, told of, and tried again the next time. Says how many it recorded.
 */
export async function recordPassed(actor: Actor, say: (line: string) => void = () => undefined): Promise<number> {
  authorise(actor, 'record-passed')
  let recorded = 0
  for (const entry of await listPassed()) {
    try {
      await recordOne(actor, entry)
      recorded += 1
    } catch (error) {
      // Another process was quicker.
      if (error instanceof NewsroomError && error.kind === 'conflict') continue
      say(`The clock could not record entry ${entry.number} of story ${entry.articleId}: ${String(error)}`)
    }
  }
  return recorded
}

async function recordOne(actor: Actor, { articleId, number, kind, publicFrom }: Passed) {
  await transact(actor, async ({ tx, now }) => {
    const [made] = await tx
      .insert(clockRecords)
      .values({ articleId, number, recordedAt: now })
      .onConflictDoNothing()
      .returning({ number: clockRecords.number })
    if (!made) throw new NewsroomError('conflict', 'The clock has recorded this already.')
    return {
      name: kind === 'withdrawal' ? 'article.ended' : 'article.became-public',
      subjectId: articleId,
      details: { entry: number, kind, at: new Date(publicFrom).toISOString() },
    }
  })
}

// Leans on `published_versions_scheduled`, and says word for word what it holds.
const listPassed = async () =>
  (
    await db().execute<Passed>(sql`
      select v.article_id as "articleId", v.number, v.kind, v.public_from as "publicFrom" from paper.published_versions v
      where v.unscheduled_by is null and v.kind <> 'unscheduling' and v.public_from <= paper_now()
        and v.public_from - v.made_at > interval '11 ms'
        and not exists (select from paper.clock_records c where c.article_id = v.article_id and c.number = v.number)
      order by v.public_from, v.article_id`)
  ).rows
