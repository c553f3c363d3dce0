import { eq } from 'drizzle-orm'
import { sources } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import { isWebAddress } from '#domain/source.ts'
import type { Actor } from '#domain/staff.ts'
import { findLine } from '#verbs/find-line.ts'
import { transact } from '#verbs/transact.ts'

/** Changes what a source is called and where it is found, on every story that says it stands on it. */
export async function changeSource(actor: Actor, input: { sourceId: string; name?: string; url?: string }) {
  authorise(actor, 'change-source')
  return transact(actor, async ({ tx }) => {
    const { sourceId, ...change } = input
    const { name, url } = change
    if (url && !isWebAddress(url)) {
      throw new NewsroomError('refused', 'That is no address of the web. Begin it with https://, or leave it empty.')
    }
    const fields = name === undefined ? change : { ...change, name: findLine(name, 'The name of a source') }
    const [changed] = await tx.update(sources).set(fields).where(eq(sources.id, sourceId)).returning({ id: sources.id })
    if (!changed) throw new NewsroomError('not-found', 'There is no such source.')
    return { name: 'source.changed', subjectId: sourceId, details: { fields: Object.keys(fields) } }
  })
}
