import { and, eq, inArray, notInArray, sql } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { addresses, topics } from '#db/schema/index.ts'

/** The address of a topic, which is for ever. */
export async function pathOfTopic(tx: Tx, topicId: string): Promise<string> {
  const [topic] = await tx.select({ slug: topics.slug }).from(topics).where(eq(topics.id, topicId))
  if (!topic) throw new Error('There is no such topic')
  return `/topics/${topic.slug}`
}

/**
 * Whether readers have ever been given the page of a topic: it has a summary, or a story that was public carries it. One that
 * only stories to come carry must not be told of by its address.
 */
export async function hasBeenShown(tx: Tx, topicId: string): Promise<boolean> {
  const { rows } = await tx.execute<{ shown: boolean }>(sql`
    select exists (select from paper.topics where id = ${topicId} and summary <> '')
      or exists (select from readers.topic_members m
        join paper.version_topics x on x.topic_id = m.topic_id
        join paper.published_versions v on v.article_id = x.article_id and v.number = x.number
        where m.shown_as = ${topicId} and v.unscheduled_by is null and v.public_from <= paper_now()) as shown`)
  return rows[0]?.shown === true
}

/** Leads an address, and every one that led to it, to another in one hop; says which those were. */
export async function leadOn(tx: Tx, from: string, to: string): Promise<string[]> {
  const moved = await tx
    .update(addresses)
    .set({ movedTo: to })
    .where(eq(addresses.movedTo, from))
    .returning({ path: addresses.path })
  await tx.update(addresses).set({ topicId: null, movedTo: to }).where(eq(addresses.path, from))
  return moved.map(({ path }) => path)
}

/** Gives a topic its address back, and the old ones that came with it. */
export async function leadBack(
  tx: Tx,
  topicId: string,
  { path, from, old, but }: { path: string; from: string; old: readonly string[]; but: readonly string[] },
) {
  await tx.update(addresses).set({ topicId, movedTo: null }).where(eq(addresses.path, path))
  if (old.length === 0) return
  await tx
    .update(addresses)
    .set({ movedTo: path })
    .where(
      and(
        eq(addresses.movedTo, from),
        inArray(addresses.path, [...old]),
        but.length > 0 ? notInArray(addresses.path, [...but]) : undefined,
      ),
    )
}
