import { eq, sql } from 'drizzle-orm'
import { addresses } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import { pathOf } from '#domain/slug.ts'
import type { Actor } from '#domain/staff.ts'
import { THE_PAPER } from '#verbs/settings/change.ts'
import { transact } from '#verbs/transact.ts'

/**
 * Keeps old addresses: each leads to a path of the paper in one hop. One that leads there already is passed over; one that
 * means something else is refused, with its name.
 */
export async function keepAddresses(actor: Actor, input: { addresses: readonly string[]; to: string }) {
  authorise(actor, 'keep-address')
  return transact(actor, async ({ tx }) => {
    const [target] = await tx.select().from(addresses).where(eq(addresses.path, input.to))
    const to = target?.movedTo ?? target?.path
    if (to === undefined) throw new NewsroomError('not-found', `There is no ${input.to} in the paper.`)
    const kept: string[] = []
    for (const address of input.addresses) {
      const path = pathOf(address)
      if (path === undefined) throw new NewsroomError('refused', `“${address}” is no address.`)
      if (path === to) continue
      const [made] = await tx
        .insert(addresses)
        .values({ path, movedTo: to })
        .onConflictDoUpdate({
          target: addresses.path,
          set: { movedTo: to },
          setWhere: sql`${addresses.movedTo} = ${to}`,
        })
        .returning({ path: addresses.path })
      if (!made) throw new NewsroomError('conflict', `${path} leads somewhere else already.`)
      kept.push(path)
    }
    return { name: 'address.kept', subjectId: target?.articleId ?? THE_PAPER, details: { to, addresses: kept } }
  })
}
