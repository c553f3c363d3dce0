import { and, desc, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '#db/client.ts'
import { events, topics } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { Actor } from '#domain/staff.ts'
import { transact } from '#verbs/transact.ts'
import { leadBack, pathOfTopic } from './addresses.ts'

const merger = z.object({ along: z.array(z.string()), addresses: z.array(z.string()), redirect: z.boolean() })
type Merger = z.infer<typeof merger> & { id: number }

/** Takes a merger back: the topic has its stories and its address again, and what came along with it is part of it again. */
export async function unmergeTopic(actor: Actor, { topicId }: { topicId: string }) {
  authorise(actor, 'unmerge-topic')
  return transact(actor, async ({ tx }) => {
    const [topic] = await tx.select().from(topics).where(eq(topics.id, topicId)).for('update')
    if (!topic) throw new NewsroomError('not-found', 'There is no such topic.')
    const into = topic.mergedInto
    const last = await lastMerger(tx, topicId)
    if (into === null || !last) throw new NewsroomError('refused', `“${topic.name}” is not part of another topic.`)
    const { back, but } = await ridersOf(tx, last, into)
    await tx.update(topics).set({ mergedInto: null }).where(eq(topics.id, topicId))
    if (back.length > 0) await tx.update(topics).set({ mergedInto: topicId }).where(inArray(topics.id, back))
    if (last.redirect) {
      const [path, from] = [await pathOfTopic(tx, topicId), await pathOfTopic(tx, into)]
      await leadBack(tx, topicId, { path, from, old: last.addresses, but })
    }
    return { name: 'topic.unmerged', subjectId: topicId, details: { from: into, along: back } }
  })
}

async function lastMerger(tx: Tx, topicId: string): Promise<Merger | undefined> {
  const [last] = await tx
    .select({ id: events.id, name: events.name, details: events.details })
    .from(events)
    .where(and(eq(events.subjectId, topicId), inArray(events.name, ['topic.merged', 'topic.unmerged'])))
    .orderBy(desc(events.id))
    .limit(1)
  return last?.name === 'topic.merged' ? { id: last.id, ...merger.parse(last.details) } : undefined
}

/** What came along and has not gone its own way since; and the addresses of what has, which stay where they are. */
async function ridersOf(tx: Tx, { id, along }: Merger, into: string): Promise<{ back: string[]; but: string[] }> {
  const back: string[] = []
  const but: string[] = []
  if (along.length === 0) return { back, but }
  const riders = await tx.select().from(topics).where(inArray(topics.id, along))
  for (const rider of riders) {
    const last = await lastMerger(tx, rider.id)
    if (rider.mergedInto === into && last && last.id < id) back.push(rider.id)
    else but.push(`/topics/${rider.slug}`, ...(last?.addresses ?? []))
  }
  return { back, but }
}
