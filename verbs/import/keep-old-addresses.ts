import { eq, inArray } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { addresses } from '#db/schema/index.ts'
import { keepAddresses } from '#verbs/addresses/keep.ts'
import type { Run } from './run.ts'

/** Makes old addresses lead to a path of the paper; one that leads elsewhere already is told to the report and stays. */
export async function keepOldAddresses(run: Run, old: readonly string[], to: string, where: string) {
  const wanted = old.filter((path) => path !== to)
  if (wanted.length === 0) return
  // Several posts are under way at once: what this run has given out is looked at after the wait, and in one go.
  const rows = await db()
    .select({ path: addresses.path, movedTo: addresses.movedTo })
    .from(addresses)
    .where(inArray(addresses.path, wanted))
  const known = new Map(rows.map((row) => [row.path, row.movedTo ?? row.path]))
  const free: string[] = []
  for (const path of wanted) {
    const leads = known.get(path) ?? run.claimed.get(path)
    if (leads === undefined) free.push(path)
    else if (leads !== to)
      run.find(
        'address',
        where,
        `${path} leads to ${leads === path ? 'a page of the paper itself' : leads}, not to ${to}`,
      )
  }
  for (const path of free) run.claimed.set(path, to)
  run.counts.addresses += free.length
  if (free.length > 0 && !run.dryRun) await keepAddresses(run.actor, { addresses: free, to })
}

/** The first of `wanted`, `wanted-2`, … whose path nothing has; it is this run's from now on. */
export async function claimSlug(run: Run, folder: string, wanted: string) {
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`
    const path = `${folder}/${slug}`
    const [taken] = await db().select({ path: addresses.path }).from(addresses).where(eq(addresses.path, path))
    if (taken || run.claimed.has(path)) continue
    run.claimed.set(path, path)
    return slug
  }
}
