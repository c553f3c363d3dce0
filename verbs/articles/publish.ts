import { NewsroomError } from '#domain/newsroom-error.ts'
import { publicState } from '#domain/publication.ts'
import type { Actor } from '#domain/staff.ts'
import { enterText, enterUnscheduling } from './enter.ts'
import { type OnDesk, refuseUnlessSeen, transactOnArticle } from './on-desk.ts'

type Publication = {
  articleId: string
  /** Number of the newest entry that whoever publishes has seen, 0 for none. */
  seen: number
  /** The working revision unless another is named. */
  revision?: number
  /** An import says when the story was public first; it may lie in the past. */
  importedAt?: Date
}

/**
 * Makes a story public now, for the first time. What was scheduled for later goes out instead of at its time. Refuses under
 * embargo, without headline or text, and when the story is or was public already.
 */
export function publishArticle(actor: Actor, input: Publication) {
  return transactOnArticle(actor, 'publish', input.articleId, async (desk) => {
    refuseUnlessSeen(desk, input.seen)
    refuseIfPublicBefore(desk)
    for (const entry of desk.entries.filter((e) => e.kind === 'first' && e.unscheduledBy === undefined)) {
      await enterUnscheduling(desk, entry)
    }
    const revision = input.revision ?? desk.working
    const entry = await enterText(desk, {
      kind: 'first',
      revision,
      at: input.importedAt,
      imported: input.importedAt !== undefined,
    })
    return { name: 'article.published', subjectId: desk.id, details: { entry: entry.number, revision } }
  })
}

/** Only a story that has never been public is published: later there is update, correct and reinstate. */
export function refuseIfPublicBefore(desk: OnDesk) {
  const state = publicState(desk.entries, desk.now)
  if (state === 'public') throw new NewsroomError('refused', 'The story is public already. Update or correct it.')
  if (state === 'withdrawn') throw new NewsroomError('refused', 'The story was withdrawn. Reinstate it.')
}
