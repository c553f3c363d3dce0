import { eq, sql } from 'drizzle-orm'
import { topics } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { Actor } from '#domain/staff.ts'
import { findLine } from '#verbs/find-line.ts'
import { transact } from '#verbs/transact.ts'

/** Changes the name or the summary of a topic; the date of the summary moves with its words. The address stays. */
export async function changeTopic(actor: Actor, input: { topicId: string; name?: string; summary?: string }) {
  authorise(actor, 'change-topic')
  return transact(actor, async ({ tx, now }) => {
    const { topicId, name, summary } = input
    const fields = {
      ...(name === undefined ? {} : { name: findLine(name, 'The name of a topic') }),
      ...(summary === undefined ? {} : { summary: summary.trim() }),
    }
    const written = fields.summary === undefined ? undefined : dateOf(fields.summary, now)
    const [changed] = await tx
      .update(topics)
      .set({ ...fields, summarisedAt: written })
      .where(eq(topics.id, topicId))
      .returning({ id: topics.id })
    if (!changed) throw new NewsroomError('not-found', 'There is no such topic.')
    return { name: 'topic.changed', subjectId: topicId, details: { fields: Object.keys(fields) } }
  })
}

/** When a summary was written: as before if it says the same, never if it says nothing. */
const dateOf = (summary: string, now: Date) =>
  summary === ''
    ? null
    : sql`case when ${topics.summary} = ${summary} then ${topics.summarisedAt} else ${now.toISOString()}::timestamptz end`
