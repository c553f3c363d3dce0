import { fourEyes } from '#domain/four-eyes.ts'
import type { Actor } from '#domain/staff.ts'
import { findReason } from './find-reason.ts'
import { moveStage, refuseUnlessNow, refuseUnlessWorking, transactOnArticle } from './on-desk.ts'

/**
 * Finds a submitted text ready, that revision and no other: a later save takes it back. Nobody approves what they wrote last,
 * unless their role may; then the reason is logged.
 */
export function approveArticle(actor: Actor, input: { articleId: string; revision: number; reason?: string }) {
  return transactOnArticle(actor, 'approve', input.articleId, async (desk) => {
    refuseUnlessWorking(desk, input.revision)
    refuseUnlessNow(desk, 'approve')
    const isOwn = fourEyes(actor, desk.lastWriter, desk.sectionId) === 'with-reason'
    const ownText = isOwn ? findReason(input.reason, 'You wrote this last: say why nobody else approves it') : undefined
    await moveStage(desk, 'approved')
    return {
      name: 'article.approved',
      subjectId: desk.id,
      details: { revision: input.revision, ...(ownText ? { ownText } : {}) },
    }
  })
}
