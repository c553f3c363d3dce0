import type { Actor } from '#domain/staff.ts'
import { moveStage, refuseUnlessNow, transactOnArticle } from './on-desk.ts'

/** Takes a story off the spike, as a draft. */
export function reviveArticle(actor: Actor, input: { articleId: string }) {
  return transactOnArticle(actor, 'revive', input.articleId, async (desk) => {
    refuseUnlessNow(desk, 'revive')
    await moveStage(desk, 'draft')
    return { name: 'article.revived', subjectId: desk.id, details: { revision: desk.working } }
  })
}
