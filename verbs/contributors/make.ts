import { addresses, contributors } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import { isSlug } from '#domain/slug.ts'
import type { Actor } from '#domain/staff.ts'
import { newId } from '#lib/id.ts'
import { transact } from '#verbs/transact.ts'

type NewContributor = Omit<typeof contributors.$inferInsert, 'id'> & { id?: string }

/** Makes somebody who may be bylined: a person or a desk. Permanent; has nothing to do with access. */
export async function makeContributor(actor: Actor, input: NewContributor) {
  authorise(actor, 'make-contributor')
  return transact(actor, async ({ tx }) => {
    if (!isSlug(input.slug)) throw new NewsroomError('refused', `“${input.slug}” cannot stand in an address.`)
    const { id = newId(), ...contributor } = input
    await tx.insert(contributors).values({ id, ...contributor })
    await tx.insert(addresses).values({ path: `/by/${input.slug}`, contributorId: id })
    return { name: 'contributor.made', subjectId: id, details: { slug: input.slug } }
  })
}
