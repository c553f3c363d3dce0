import type { Actor } from '#domain/staff.ts'
import { findReason } from './find-reason.ts'
import { moveStage, refuseUnlessNow, transactOnArticle } from './on-desk.ts'

/** Drops a story that readers have never seen; nothing of it is lost. Refuses one that is scheduled: unschedule it. */
export function spikeArticle(actor: Actor, input: { articleId: string; reason?: string }) {
  return transactOnArticle(actor, 'spike', input.articleId, async (desk) => {
    refuseUnlessNow(desk, 'spike')
    const reason = input.reason?.trim() ? findReason(input.reason, 'Say why it is dropped') : undefined
    await moveStage(desk, 'spiked')
    return {
      name: 'article.spiked',
      subjectId: desk.id,
      details: { revision: desk.working, ...(reason ? { reason } : {}) },
    }
  })
}
