import type { Actor } from '#domain/staff.ts'
import { moveStage, refuseUnlessNow, transactOnArticle } from './on-desk.ts'

/** Takes a submitted story back to draft; only for whoever worked on it. */
export function recallArticle(actor: Actor, input: { articleId: string }) {
  return transactOnArticle(actor, 'recall', input.articleId, async (desk) => {
    refuseUnlessNow(desk, 'recall')
    await moveStage(desk, 'draft')
    return { name: 'article.recalled', subjectId: desk.id, details: { revision: desk.working } }
  })
}
