import { addresses, topics } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import { isSlug } from '#domain/slug.ts'
import type { Actor } from '#domain/staff.ts'
import { newId } from '#lib/id.ts'
import { transact } from '#verbs/transact.ts'

/** Makes a topic, with an editor's summary if there is one. Its page answers once it has a summary or a public story. */
export async function makeTopic(actor: Actor, input: { id?: string; slug: string; name: string; summary?: string }) {
  authorise(actor, 'make-topic')
  return transact(actor, async ({ tx, now }) => {
    if (!isSlug(input.slug)) throw new NewsroomError('refused', `“${input.slug}” cannot stand in an address.`)
    const { id = newId(), ...topic } = input
    await tx.insert(topics).values({ id, ...topic, summarisedAt: input.summary ? now : null })
    await tx.insert(addresses).values({ path: `/topics/${input.slug}`, topicId: id })
    return { name: 'topic.made', subjectId: id, details: { slug: input.slug } }
  })
}
