import type { Actor } from '#domain/staff.ts'
import { findReason } from './find-reason.ts'
import { moveStage, refuseUnlessNow, refuseUnlessWorking, transactOnArticle } from './on-desk.ts'

/** Gives a submitted story back to whoever wrote it, with the reason. */
export function sendBackArticle(actor: Actor, input: { articleId: string; revision: number; reason: string }) {
  return transactOnArticle(actor, 'send-back', input.articleId, async (desk) => {
    refuseUnlessWorking(desk, input.revision)
    refuseUnlessNow(desk, 'send-back')
    const reason = findReason(input.reason, 'Say what is to be done')
    await moveStage(desk, 'draft')
    return { name: 'article.sent-back', subjectId: desk.id, details: { revision: input.revision, reason } }
  })
}
