import { and, asc, eq } from 'drizzle-orm'
import type { Db, Tx } from '#db/client.ts'
import { articles, publishedVersions, revisions } from '#db/schema/index.ts'
import type { ArticleDocument } from '#domain/article-document.ts'
import type { Stage } from '#domain/article-workflow.ts'
import { authorise } from '#domain/authorise.ts'
import type { NewEvent } from '#domain/event.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import { type Entry, newestNumber } from '#domain/publication.ts'
import type { Actor, Verb } from '#domain/staff.ts'
import { type Desk, paperClock, transact } from '#verbs/transact.ts'

/** An article as its row is locked: its identity, its public life so far, and the time, read after the lock. */
export type OnDesk = Desk & {
  id: string
  sectionId: string
  slug: string
  stage: Stage
  working: number
  embargoUntil: string | undefined
  entries: Entry[]
}

/** Locks an article for a verb, refuses an actor that may not use the verb in its section, and runs the verb. */
export function transactOnArticle(actor: Actor, verb: Verb, id: string, work: (desk: OnDesk) => Promise<NewEvent>) {
  return transact(actor, async ({ tx }) => {
    const desk = await lockArticle(tx, id)
    authorise(actor, verb, desk.sectionId)
    return work(desk)
  })
}

async function lockArticle(tx: Tx, id: string): Promise<OnDesk> {
  const [article] = await tx.select().from(articles).where(eq(articles.id, id)).for('update')
  if (!article) throw new NewsroomError('not-found', 'There is no such story.')
  return {
    tx,
    now: await paperClock(tx),
    id,
    sectionId: article.sectionId,
    slug: article.slug,
    stage: article.stage,
    working: article.working,
    embargoUntil: article.embargoUntil ?? undefined,
    entries: await listEntries(tx, id),
  }
}

/** The public life of an article, oldest entry first. */
export async function listEntries(tx: Db | Tx, id: string): Promise<Entry[]> {
  const v = publishedVersions
  const rows = await tx
    .select({
      number: v.number,
      kind: v.kind,
      revision: v.revision,
      publicFrom: v.publicFrom,
      unscheduledBy: v.unscheduledBy,
      follows: v.follows,
    })
    .from(v)
    .where(eq(v.articleId, id))
    .orderBy(asc(v.number))
  return rows.map((row) => ({
    ...row,
    revision: row.revision ?? undefined,
    unscheduledBy: row.unscheduledBy ?? undefined,
    follows: row.follows ?? undefined,
  }))
}

/** Refuses when the public life has moved on since the form was loaded: whoever comes second is refused by number. */
export function refuseUnlessSeen(desk: OnDesk, seen: number) {
  const newest = newestNumber(desk.entries)
  if (newest === seen) return
  throw new NewsroomError(
    'conflict',
    `This story has entry ${newest} in the meantime, and you saw ${seen}. Load it again and look before you repeat this.`,
  )
}

/** The text of a revision; refuses one that does not exist or was redacted. */
export async function findDocument(tx: Tx, articleId: string, number: number): Promise<ArticleDocument> {
  const [row] = await tx
    .select({ document: revisions.document })
    .from(revisions)
    .where(and(eq(revisions.articleId, articleId), eq(revisions.number, number)))
  if (!row?.document) throw new NewsroomError('not-found', `Revision ${number} of this story has no text.`)
  return row.document
}
