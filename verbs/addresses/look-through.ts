import { inArray } from 'drizzle-orm'
import { db, type Tx } from '#db/client.ts'
import { addresses } from '#db/schema/index.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import {
  checkRedirects,
  type GoodRedirect,
  type KnownAddress,
  MOST_REDIRECTS,
  pathsIn,
  type RedirectLine,
  redirectsRefused,
} from '#domain/redirects.ts'

export type RedirectList = { lines: readonly RedirectLine[]; replace?: boolean }

/** Looks a list of old addresses through, line by line; refuses one with a line that cannot be kept, and names it. */
export async function lookThrough(
  { lines, replace }: RedirectList,
  records: Tx | ReturnType<typeof db> = db(),
): Promise<GoodRedirect[]> {
  if (lines.length > MOST_REDIRECTS) {
    throw new NewsroomError('refused', `Send at most ${MOST_REDIRECTS} lines at once; these are ${lines.length}.`)
  }
  const { good, bad } = checkRedirects(lines, await knownIn(lines, records), { replace })
  if (bad.length > 0) throw new NewsroomError('refused', redirectsRefused(lines.length, bad))
  return good
}

/** What the records have at the addresses of a list, and where those lead that lead on. */
async function knownIn(lines: readonly RedirectLine[], records: Tx | ReturnType<typeof db>) {
  const rows = await records
    .select()
    .from(addresses)
    .where(inArray(addresses.path, pathsIn(lines)))
  const known = new Map<string, KnownAddress>()
  for (const { movedTo } of rows) if (movedTo !== null) known.set(movedTo, {})
  for (const { path, movedTo, reserved } of rows) {
    known.set(path, { movedTo: movedTo ?? undefined, isReserved: reserved ?? undefined })
  }
  return known
}
