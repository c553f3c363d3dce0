import { and, asc, desc, gt, isNotNull, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { addresses, missingAddresses } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import type { MissingAddress, OldAddress } from '#domain/redirects.ts'
import type { Actor } from '#domain/staff.ts'
import { containing } from './working-text.ts'

const MOST = 50

/** Old addresses and where they lead, by path; `text` is a part of either, `after` the last path of the page before. */
export async function listOldAddresses(
  actor: Actor,
  { text = '', after = '' }: { text?: string; after?: string },
): Promise<{ lines: OldAddress[]; after?: string }> {
  authorise(actor, 'keep-address')
  const words = text.normalize('NFC').trim().slice(0, 200)
  const part = containing(words)
  const found = await db()
    .select({ path: addresses.path, movedTo: addresses.movedTo })
    .from(addresses)
    .where(
      and(
        isNotNull(addresses.movedTo),
        after === '' ? undefined : gt(addresses.path, after),
        words === '' ? undefined : sql`(${addresses.path} ilike ${part} or ${addresses.movedTo} ilike ${part})`,
      ),
    )
    .orderBy(asc(addresses.path))
    .limit(MOST + 1)
  const lines = found.slice(0, MOST).map(({ path, movedTo }) => ({ path, to: movedTo ?? '' }))
  return { lines, after: found.length > MOST ? lines.at(-1)?.path : undefined }
}

/** What people ask for and the paper does not have, most often asked first. */
export async function listMissingAddresses(actor: Actor): Promise<MissingAddress[]> {
  authorise(actor, 'keep-address')
  const rows = await db()
    .select()
    .from(missingAddresses)
    .orderBy(desc(missingAddresses.asked), asc(missingAddresses.path))
    .limit(MOST)
  return rows.map(({ cameFrom, ...row }) => ({ ...row, cameFrom: cameFrom ?? undefined }))
}
