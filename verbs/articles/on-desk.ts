import { and, asc, eq, exists, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Db, Tx } from '#db/client.ts'
import { articles, publishedVersions, revisions } from '#db/schema/index.ts'
import type { ArticleDocument } from '#domain/article-document.ts'
import { type EmbargoLift, isHiddenFrom, refusalNow, type Stage, type WorkflowVerb } from '#domain/article-workflow.ts'
import { authorise } from '#domain/authorise.ts'
import type { NewEvent } from '#domain/event.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import { type Entry, newestNumber } from '#domain/publication.ts'
import { type Actor, actorName, type Verb } from '#domain/staff.ts'
import { type StoryRecord, storyNow } from '#domain/story-now.ts'
import { type Desk, paperClock, transact } from '#verbs/transact.ts'

/** An article as its row is locked: its identity, its public life so far, and the time, read after the lock. */
export type OnDesk = Desk & {
  id: string
  actor: Actor
  sectionId: string
  slug: string
  stage: Stage
  working: number
  /** Who made the working revision. */
  lastWriter: string
  /** Whether the actor started it, wrote one of its revisions, or is assigned to it. */
  isMine: boolean
  embargoUntil: string | undefined
  embargoLift: EmbargoLift
  entries: Entry[]
}

/**
 * Locks an article for a verb, refuses an actor that may not use the verb in its section or may not know of the story, and runs
 * the verb; the story is then the newest on the desk's lists.
 */
export async function transactOnArticle(
  actor: Actor,
  verb: Verb,
  id: string,
  work: (desk: OnDesk) => Promise<NewEvent>,
) {
  authorise(actor, verb)
  return transact(actor, async ({ tx }) => {
    const desk = await lockArticle(tx, actor, id)
    authorise(actor, verb, desk.sectionId)
    const event = await work(desk)
    await tx.update(articles).set({ workedAt: desk.now }).where(eq(articles.id, id))
    return event
  })
}

async function lockArticle(tx: Tx, actor: Actor, id: string): Promise<OnDesk> {
  const [article] = await tx.select().from(articles).where(eq(articles.id, id)).for('update')
  if (!article) throw noSuchStory()
  const name = actorName(actor)
  const r = alias(revisions, 'r')
  const [last] = await tx
    .select({
      madeBy: revisions.madeBy,
      isMine: sql<boolean>`${exists(
        tx
          .select({ one: sql`1` })
          .from(r)
          .where(and(eq(r.articleId, id), eq(r.madeBy, name))),
      )}`,
    })
    .from(revisions)
    .where(and(eq(revisions.articleId, id), eq(revisions.number, article.working)))
  const isAssigned = !('system' in actor) && article.assignedTo === actor.id
  const desk: OnDesk = {
    tx,
    now: await paperClock(tx),
    id,
    actor,
    sectionId: article.sectionId,
    slug: article.slug,
    stage: article.stage,
    working: article.working,
    lastWriter: last?.madeBy ?? '',
    isMine: last?.isMine === true || article.startedBy === name || isAssigned,
    embargoUntil: article.embargoUntil ?? undefined,
    embargoLift: article.embargoLift,
    entries: await listEntries(tx, id),
  }
  // Whoever may not know of an embargoed story is told what they would be told of none.
  if (isHiddenFrom(actor, storyNow(desk, desk.now))) throw noSuchStory()
  return desk
}

const noSuchStory = () => new NewsroomError('not-found', 'There is no such story.')

/** Refuses a verb that the workflow does not have for the story as it stands. */
export function refuseUnlessNow(desk: OnDesk, verb: WorkflowVerb, more?: Pick<StoryRecord, 'heldByOther'>) {
  const refusal = refusalNow(desk.actor, verb, storyNow({ ...desk, ...more }, desk.now))
  if (refusal !== undefined) throw new NewsroomError('refused', refusal)
}

/** Takes the story to another stage, if its working revision and stage are still those the rule was asked about. */
export async function moveStage(desk: OnDesk, to: Stage) {
  const moved = await desk.tx
    .update(articles)
    .set({ stage: to })
    .where(and(eq(articles.id, desk.id), eq(articles.working, desk.working), eq(articles.stage, desk.stage)))
    .returning({ id: articles.id })
  if (moved.length === 0) throw new NewsroomError('conflict', 'The story was changed in the meantime. Load it again.')
  desk.stage = to
}

/** Refuses when another revision is the working one than whoever uses the verb has read. */
export function refuseUnlessWorking(desk: OnDesk, revision: number) {
  if (revision === desk.working) return
  throw new NewsroomError(
    'conflict',
    `Revision ${desk.working} was saved in the meantime, and you read ${revision}. Read it again before you decide.`,
  )
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
  const document = await getDocument(tx, articleId, number)
  if (!document)
    throw new NewsroomError('not-found', `Revision ${number} of this story has no text: choose another one.`)
  return document
}

/** The text of a revision, or undefined where there is none or none any more. */
export async function getDocument(tx: Tx, articleId: string, number: number): Promise<ArticleDocument | undefined> {
  const [row] = await tx
    .select({ document: revisions.document })
    .from(revisions)
    .where(and(eq(revisions.articleId, articleId), eq(revisions.number, number)))
  return row?.document ?? undefined
}
