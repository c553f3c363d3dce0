import { inArray, isNotNull, sql } from 'drizzle-orm'
import { addresses, missingAddresses } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { Actor } from '#domain/staff.ts'
import { THE_PAPER } from '#verbs/settings/change.ts'
import { transact } from '#verbs/transact.ts'
import { lookThrough, type RedirectList } from './look-through.ts'

/**
 * Keeps a list of old addresses made by hand, all of it or none: each leads on in one hop. Refuses with every line that cannot
 * be kept, and a list that changes nothing.
 */
export async function redirectAddresses(actor: Actor, list: RedirectList) {
  authorise(actor, 'keep-address')
  return transact(actor, async ({ tx }) => {
    const good = await lookThrough(list, tx)
    const fresh = good.filter(({ isKnown }) => !isKnown)
    const paths = fresh.map(({ from }) => from)
    if (fresh.length === 0)
      throw new NewsroomError('refused', 'There is nothing to keep: all of it leads there already.')
    const kept = await tx
      .insert(addresses)
      .values(fresh.map(({ from, to }) => ({ path: from, movedTo: to })))
      .onConflictDoUpdate({
        target: addresses.path,
        set: { movedTo: sql`excluded.moved_to` },
        setWhere: isNotNull(addresses.movedTo),
      })
      .returning({ path: addresses.path })
    if (kept.length < fresh.length) {
      throw new NewsroomError('conflict', 'One of these became a page of the paper just now. Check the list again.')
    }
    await tx.delete(missingAddresses).where(inArray(missingAddresses.path, paths))
    return { name: 'address.kept', subjectId: THE_PAPER, details: { addresses: paths } }
  })
}
