import { inArray } from 'drizzle-orm'
import { db, type Tx } from '#db/client.ts'
import { addresses } from '#db/schema/index.ts'
import { type KnownAddress, pathsIn, type RedirectLine } from '#domain/redirects.ts'

/** What the records have at the addresses of a list, and where those lead that lead on. */
export async function knownAddresses(
  lines: readonly RedirectLine[],
  records: Tx | ReturnType<typeof db> = db(),
): Promise<Map<string, KnownAddress>> {
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
