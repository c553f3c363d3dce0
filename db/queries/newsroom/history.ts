import { type SQL, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { authorise } from '#domain/authorise.ts'
import { changedFields } from '#domain/changed-fields.ts'
import type { Comparison, Revision, RevisionList } from '#domain/desk.ts'
import type { Staff } from '#domain/staff.ts'
import { pageOf, type Turn } from '#lib/turn.ts'
import { isId, maySee } from './may-see.ts'
import { listNamed } from './pickers.ts'
import {
  type RevisionJson,
  type RevisionLineJson,
  revisionJson,
  revisionLineJson,
  toRevision,
  toRevisionLine,
} from './revision-json.ts'
import { byNumber, turning } from './turning.ts'

const A_PAGE = 50
const MOST = 2_147_483_647

/** One saved state of a story that they may see. */
export async function getRevision(staff: Staff, articleId: string, number: number): Promise<Revision | undefined> {
  authorise(staff, 'open-story')
  return (await readRevisions(staff, articleId, [number]))[0]
}

/** Saved states of a story, newest first, fifty a page; undefined where there is no such story. */
export async function listRevisions(
  staff: Staff,
  articleId: string,
  asked: Turn = {},
): Promise<RevisionList | undefined> {
  authorise(staff, 'open-story')
  if (!isId(articleId)) return undefined
  const { where, order, turn, isBack } = turning([sql`r.number`], byNumber, asked)
  const rows = await read<RevisionLineJson>(
    staff,
    articleId,
    revisionLineJson,
    sql`${where} order by ${order} limit ${A_PAGE + 1}`,
  )
  if (rows.length === 0) return undefined
  const found = (isBack ? rows.toReversed() : rows).map(toRevisionLine)
  const { rows: revisions, ...neighbours } = pageOf(found, A_PAGE, turn, ({ number }) => String(number))
  return { revisions, ...neighbours }
}

/**
 * Two saved states beside each other; undefined where either does not exist. For an autosave that has been thinned stands the one
 * kept before it. What was redacted has changed in nothing.
 */
export async function compareRevisions(
  staff: Staff,
  articleId: string,
  numbers: { before: number; after: number },
): Promise<Comparison | undefined> {
  authorise(staff, 'open-story')
  const found = await readRevisions(staff, articleId, [numbers.before, numbers.after])
  const before = found.find((one) => one.number === numbers.before) ?? (await keptBefore(staff, articleId, numbers))
  const after = found.find((one) => one.number === numbers.after)
  if (!before || !after) return undefined
  const documents = [before.document, after.document].filter((one) => one !== undefined)
  return {
    before,
    after,
    changed: before.document && after.document ? changedFields(before.document, after.document) : [],
    named: await listNamed(staff, documents),
  }
}

async function keptBefore(staff: Staff, articleId: string, { before, after }: { before: number; after: number }) {
  if (!isId(articleId) || !(Number.isInteger(before) && before > 0 && before < after && after <= MOST)) return undefined
  const which = sql`r.number < ${before} order by r.number desc limit 1`
  const [row] = await read<RevisionJson>(staff, articleId, revisionJson, which)
  return row && toRevision(row)
}

async function readRevisions(staff: Staff, articleId: string, numbers: number[]): Promise<Revision[]> {
  const asked = numbers.filter((number) => Number.isInteger(number) && number > 0 && number <= MOST)
  if (!isId(articleId) || asked.length === 0) return []
  const rows = await read<RevisionJson>(staff, articleId, revisionJson, sql`r.number = any(${sql.param(asked)}::int[])`)
  return rows.map(toRevision)
}

/** Leans on the key of revisions. */
async function read<Row>(staff: Staff, articleId: string, columns: SQL, which: SQL): Promise<Row[]> {
  const { rows } = await db().execute<{ revision: Row }>(sql`
    select ${columns} as revision from paper.articles a join paper.revisions r on r.article_id = a.id
    left join paper.staff w on r.made_by = 'staff:' || w.id
    where a.id = ${articleId} and ${maySee(staff)} and ${which}`)
  return rows.map(({ revision }) => revision)
}
