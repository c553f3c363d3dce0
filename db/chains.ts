import { and, asc, eq, gt, inArray } from 'drizzle-orm'
import { COPIED, type KeptEntry } from '#domain/chain-check.ts'
import { db } from './client.ts'
import { addresses, publishedVersions, revisions } from './schema/index.ts'

/** The public life of one story as the records keep it, oldest entry first. */
export type Chain = { articleId: string; path: string; entries: KeptEntry[] }

/** As many stories are in memory at once. */
const AT_ONCE = 50

/** Every story that has a public life, one after the other; each is read in one question, so that nothing moves meanwhile. */
export async function* readChains(): AsyncGenerator<Chain> {
  let ids = await listIds()
  while (ids.length > 0) {
    yield* await listChains(ids)
    ids = await listIds(ids.at(-1))
  }
}

/** The public life of the story at an address of the paper. */
export async function getChain(path: string): Promise<Chain | undefined> {
  const [found] = await db().select({ id: addresses.articleId }).from(addresses).where(eq(addresses.path, path))
  return found?.id ? (await listChains([found.id]))[0] : undefined
}

async function listIds(after?: string): Promise<string[]> {
  const { articleId: id, number } = publishedVersions
  const rows = await db()
    .select({ id })
    .from(publishedVersions)
    .where(and(eq(number, 1), after === undefined ? undefined : gt(id, after)))
    .orderBy(asc(id))
    .limit(AT_ONCE)
  return rows.map((row) => row.id)
}

async function listChains(ids: readonly string[]): Promise<Chain[]> {
  const v = publishedVersions
  const rows = await db()
    .select({ version: v, document: revisions.document, path: addresses.path })
    .from(v)
    .leftJoin(revisions, and(eq(revisions.articleId, v.articleId), eq(revisions.number, v.revision)))
    .leftJoin(addresses, eq(addresses.articleId, v.articleId))
    .where(inArray(v.articleId, [...ids]))
    .orderBy(asc(v.articleId), asc(v.number))
  const chains = new Map<string, Chain>()
  for (const { version, document, path } of rows) {
    const { articleId } = version
    const chain = chains.get(articleId) ?? { articleId, path: path ?? '', entries: [] }
    chain.entries.push(toEntry(version, document ?? undefined))
    chains.set(articleId, chain)
  }
  return [...chains.values()]
}

function toEntry(row: typeof publishedVersions.$inferSelect, document: KeptEntry['document']): KeptEntry {
  return {
    articleId: row.articleId,
    number: row.number,
    kind: row.kind,
    revision: row.revision ?? undefined,
    unschedules: row.unschedules ?? undefined,
    unscheduledBy: row.unscheduledBy ?? undefined,
    follows: row.follows ?? undefined,
    imported: row.imported,
    publicFrom: row.publicFrom,
    madeAt: row.madeAt,
    contentHash: row.contentHash ?? undefined,
    previousHash: row.previousHash ?? undefined,
    hash: row.hash,
    salt: row.salt ?? undefined,
    note: row.note ?? undefined,
    document,
    redacted: row.redactedAt !== null,
    copied: Object.fromEntries(COPIED.map((field) => [field, row[field] ?? undefined])),
  }
}
