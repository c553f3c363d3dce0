import { inArray, isNotNull, sql } from 'drizzle-orm'
import { addresses, missingAddresses } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import { checkRedirects, MOST_REDIRECTS, type RedirectLine, redirectsRefused } from '#domain/redirects.ts'
import type { Actor } from '#domain/staff.ts'
import { THE_PAPER } from '#verbs/settings/change.ts'
import { transact } from '#verbs/transact.ts'
import { knownAddresses } from './known.ts'

type Input = { lines: readonly RedirectLine[]; replace?: boolean }

/**
 * Keeps a list of old addresses made by hand, all of it or none: each leads on in one hop. Refuses with every line that cannot
 * be kept, and a list that changes nothing.
 */
export async function redirectAddresses(actor: Actor, { lines, replace }: Input) {
  authorise(actor, 'keep-address')
  if (lines.length > MOST_REDIRECTS) {
    throw new NewsroomError('refused', `Send at most ${MOST_REDIRECTS} lines at once; these are ${lines.length}.`)
  }
  return transact(actor, async ({ tx }) => {
    const { good, bad } = checkRedirects(lines, await knownAddresses(lines, tx), { replace })
    if (bad.length > 0) throw new NewsroomError('refused', redirectsRefused(lines.length, bad))
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
