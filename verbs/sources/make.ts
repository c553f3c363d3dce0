import { sources } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import { isWebAddress } from '#domain/source.ts'
import type { Actor } from '#domain/staff.ts'
import { newId } from '#lib/id.ts'
import { transact } from '#verbs/transact.ts'

/** Makes a source that stories can say they stand on. */
export async function makeSource(actor: Actor, input: { id?: string; slug: string; name: string; url?: string }) {
  authorise(actor, 'make-source')
  return transact(actor, async ({ tx }) => {
    const { id = newId(), ...source } = input
    if (source.url && !isWebAddress(source.url)) {
      throw new NewsroomError('refused', 'That is no address of the web. Begin it with https://, or leave it empty.')
    }
    await tx.insert(sources).values({ id, ...source })
    return { name: 'source.made', subjectId: id, details: { slug: input.slug } }
  })
}
