import type { Actor } from '#domain/staff.ts'
import { moveStage, refuseUnlessNow, refuseUnlessWorking, transactOnArticle } from './on-desk.ts'

/** Hands a story to the subeditors; refuses another revision than the working one. */
export function submitArticle(actor: Actor, input: { articleId: string; revision: number }) {
  return transactOnArticle(actor, 'submit', input.articleId, async (desk) => {
    refuseUnlessWorking(desk, input.revision)
    refuseUnlessNow(desk, 'submit')
    await moveStage(desk, 'submitted')
    return { name: 'article.submitted', subjectId: desk.id, details: { revision: input.revision } }
  })
}
