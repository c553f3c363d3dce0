import { and, eq, isNotNull } from 'drizzle-orm'
import { addresses } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { Actor } from '#domain/staff.ts'
import { THE_PAPER } from '#verbs/settings/change.ts'
import { transact } from '#verbs/transact.ts'

/** Drops an old address, which answers 404 from now on. Refuses one that is a page, or is gone already. */
export async function dropAddress(actor: Actor, { path }: { path: string }) {
  authorise(actor, 'drop-address')
  return transact(actor, async ({ tx }) => {
    const [dropped] = await tx
      .delete(addresses)
      .where(and(eq(addresses.path, path), isNotNull(addresses.movedTo)))
      .returning({ movedTo: addresses.movedTo })
    if (!dropped) throw new NewsroomError('conflict', `${path} is no old address any more. Load the page again.`)
    return { name: 'address.dropped', subjectId: THE_PAPER, details: { address: path, to: dropped.movedTo } }
  })
}
