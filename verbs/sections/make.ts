import { addresses, sections } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import { isSlug } from '#domain/slug.ts'
import type { Actor } from '#domain/staff.ts'
import { newId } from '#lib/id.ts'
import { transact } from '#verbs/transact.ts'

type NewSection = { id?: string; slug: string; name: string; description?: string; colour?: string; position?: number }

/** Makes a section and reserves its address. Refuses a word that the paper keeps for itself. */
export async function makeSection(actor: Actor, input: NewSection) {
  authorise(actor, 'make-section')
  return transact(actor, async ({ tx }) => {
    if (!isSlug(input.slug)) throw new NewsroomError('refused', `“${input.slug}” cannot stand in an address.`)
    const { id = newId(), ...section } = input
    await tx.insert(sections).values({ id, ...section })
    await tx.insert(addresses).values({ path: `/${input.slug}`, sectionId: id })
    return { name: 'section.made', subjectId: id, details: { slug: input.slug } }
  })
}
