import { eq } from 'drizzle-orm'
import { contributors } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { Actor } from '#domain/staff.ts'
import { findLine } from '#verbs/find-line.ts'
import { transact } from '#verbs/transact.ts'

type ContributorChange = Partial<Omit<typeof contributors.$inferInsert, 'id' | 'slug'>>

/** Changes what readers are told of a contributor; what is not named stays, and so does the address. */
export async function changeContributor(
  actor: Actor,
  { contributorId, ...change }: ContributorChange & { contributorId: string },
) {
  authorise(actor, 'change-contributor')
  return transact(actor, async ({ tx }) => {
    const { name } = change
    const fields = name === undefined ? change : { ...change, name: findLine(name, 'A byline') }
    const [changed] = await tx
      .update(contributors)
      .set(fields)
      .where(eq(contributors.id, contributorId))
      .returning({ id: contributors.id })
    if (!changed) throw new NewsroomError('not-found', 'There is no such contributor.')
    return { name: 'contributor.changed', subjectId: contributorId, details: { fields: Object.keys(fields) } }
  })
}
