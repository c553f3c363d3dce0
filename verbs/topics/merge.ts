import { asc, eq, inArray } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { topics } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { Actor } from '#domain/staff.ts'
import { transact } from '#verbs/transact.ts'
import { hasBeenShown, leadOn, pathOfTopic } from './addresses.ts'

/**
 * Makes a topic part of another: its stories stand there, and its address leads there in one hop. What had become part of it
 * comes along. No revision is rewritten; `unmergeTopic` takes all of it back by what the event says.
 */
export async function mergeTopics(actor: Actor, input: { from: string; into: string }) {
  authorise(actor, 'merge-topics')
  return transact(actor, async ({ tx }) => {
    await refuseUnlessApart(tx, input)
    const [old, path] = [await pathOfTopic(tx, input.from), await pathOfTopic(tx, input.into)]
    const promised = await hasBeenShown(tx, input.from)
    const along = await tx
      .update(topics)
      .set({ mergedInto: input.into })
      .where(eq(topics.mergedInto, input.from))
      .returning({ id: topics.id })
    await tx.update(topics).set({ mergedInto: input.into }).where(eq(topics.id, input.from))
    const moved = promised ? await leadOn(tx, old, path) : []
    return {
      name: 'topic.merged',
      subjectId: input.from,
      details: { into: input.into, along: along.map(({ id }) => id), addresses: moved, redirect: promised },
    }
  })
}

async function refuseUnlessApart(tx: Tx, { from, into }: { from: string; into: string }) {
  if (from === into) throw new NewsroomError('refused', 'A topic cannot become part of itself. Choose another one.')
  const found = await tx
    .select({ id: topics.id, name: topics.name, mergedInto: topics.mergedInto })
    .from(topics)
    .where(inArray(topics.id, [from, into]))
    .orderBy(asc(topics.id))
    .for('update')
  if (found.length < 2) throw new NewsroomError('not-found', 'There is no such topic.')
  const part = found.find((topic) => topic.mergedInto !== null)
  if (!part) return
  throw new NewsroomError(
    'refused',
    part.id === from
      ? `“${part.name}” is part of another topic already. Take that back first.`
      : `“${part.name}” is itself part of another topic. Merge into that one.`,
  )
}
