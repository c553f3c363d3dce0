import { asc, gt, inArray } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { pictures } from '#db/schema/index.ts'
import { cropFile, renditionFile } from '#domain/picture.ts'

/** What a row says lies in the store under its hash, the original apart. */
export type StoredRow = { hash: string; files: string[] }

const AT_ONCE = 500

export async function rowsOf(hashes: string[]): Promise<Map<string, StoredRow>> {
  if (hashes.length === 0) return new Map()
  const rows = await db().select(columns).from(pictures).where(inArray(pictures.contentHash, hashes))
  return new Map(rows.map((row) => [row.hash, toStored(row)]))
}

/** Every row, by hash, some at a time. */
export async function* eachRow(): AsyncGenerator<StoredRow> {
  for (let after = ''; ; ) {
    const rows = await db()
      .select(columns)
      .from(pictures)
      .where(gt(pictures.contentHash, after))
      .orderBy(asc(pictures.contentHash))
      .limit(AT_ONCE)
    yield* rows.map(toStored)
    const last = rows.at(-1)
    if (!last || rows.length < AT_ONCE) return
    after = last.hash
  }
}

const columns = {
  hash: pictures.contentHash,
  renditions: pictures.renditions,
  crops: pictures.crops,
  x: pictures.focusX,
  y: pictures.focusY,
}

type Row = { hash: string; x: number; y: number } & Pick<typeof pictures.$inferSelect, 'renditions' | 'crops'>

function toStored({ hash, renditions, crops, ...focus }: Row): StoredRow {
  const wholes = renditions.map(({ width }) => renditionFile(width))
  return { hash, files: [...wholes, ...crops.map(({ ratio, width }) => cropFile(ratio, focus, width))] }
}
