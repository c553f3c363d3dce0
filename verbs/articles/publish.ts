import type { Actor } from '#domain/staff.ts'
import { enterText, enterUnscheduling } from './enter.ts'
import { moveStage, refuseUnlessNow, refuseUnlessSeen, transactOnArticle } from './on-desk.ts'
import { type Answers, logged, passGates } from './pass-gates.ts'

type Publication = Answers & {
  articleId: string
  /** Number of the newest entry that whoever publishes has seen, 0 for none. */
  seen: number
  /** The working revision unless another is named. */
  revision?: number
  /** An import says when the story was public first; it may lie in the past. */
  importedAt?: Date
}

/**
 * Makes a story public now, for the first time. What was scheduled for later goes out instead of at its time; what nobody has
 * approved is approved by it. Refuses under embargo, at a gate that is open, and when the story is or was public already.
 */
export function publishArticle(actor: Actor, input: Publication) {
  return transactOnArticle(actor, 'publish', input.articleId, async (desk) => {
    refuseUnlessSeen(desk, input.seen)
    refuseUnlessNow(desk, 'publish')
    const revision = input.revision ?? desk.working
    const passed = await passGates(desk, { ...input, kind: 'first', revision, at: undefined })
    for (const entry of desk.entries.filter((e) => e.kind === 'first' && e.unscheduledBy === undefined)) {
      await enterUnscheduling(desk, entry)
    }
    const imported = input.importedAt !== undefined
    const entry = await enterText(desk, {
      kind: 'first',
      revision,
      at: input.importedAt,
      imported,
      asked: passed.asked,
    })
    if (revision === desk.working) await moveStage(desk, 'approved')
    return {
      name: 'article.published',
      subjectId: desk.id,
      details: { entry: entry.number, revision, ...logged(passed) },
    }
  })
}
