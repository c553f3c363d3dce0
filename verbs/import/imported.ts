import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { v5 } from 'uuid'
import { db } from '#db/client.ts'
import { importedItems } from '#db/schema/index.ts'
import type { WordPressPost } from '#domain/wordpress/export.ts'

type Kind = (typeof importedItems.$inferSelect)['kind']

/** Bumped when the same post is read differently: unchanged posts are then looked at again. */
const READING = 1
const NAMESPACE = '3c0b63c6-6f43-4d0c-9a1e-6b6f2f6cf8a5'

/** The id of what an import makes of a guid: always the same, so that a run that was cut off finds what it had begun. */
export const idOfGuid = (kind: Kind, guid: string) => v5(`${kind}\n${guid}`, NAMESPACE)

/** What of a post decides how it stands in the paper. WordPress's date of modification does not. */
export const fingerprintOf = ({ line: _, comments: __, published: ___, ...post }: WordPressPost) =>
  createHash('sha256')
    .update(JSON.stringify([READING, { ...post, fields: [], password: post.password !== '' }]))
    .digest('hex')

export async function getImported(kind: Kind, guid: string) {
  const [row] = await db()
    .select({ subjectId: importedItems.subjectId, fingerprint: importedItems.fingerprint })
    .from(importedItems)
    .where(and(eq(importedItems.kind, kind), eq(importedItems.guid, guid)))
  return row
}

/**
 * Notes that an item is in, as the last step of bringing it in and in a transaction of its own. Cut off before it, the next
 * run takes the item up again: its id says what there is of it already, and each step that was done is passed over.
 */
export async function noteImported(kind: Kind, guid: string, subjectId: string, fingerprint: string) {
  await db()
    .insert(importedItems)
    .values({ kind, guid, subjectId, fingerprint })
    .onConflictDoUpdate({ target: [importedItems.kind, importedItems.guid], set: { subjectId, fingerprint } })
}
