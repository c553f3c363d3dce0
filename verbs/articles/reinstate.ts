import { textBefore } from '#domain/publication.ts'
import type { Actor } from '#domain/staff.ts'
import { enterText } from './enter.ts'
import { refuseUnlessNow, refuseUnlessSeen, transactOnArticle } from './on-desk.ts'

/** Makes a withdrawn story public again, with the text it had or with a named revision. */
export function reinstateArticle(
  actor: Actor,
  input: { articleId: string; seen: number; revision?: number; note?: string },
) {
  return transactOnArticle(actor, 'reinstate', input.articleId, async (desk) => {
    refuseUnlessSeen(desk, input.seen)
    refuseUnlessNow(desk, 'reinstate')
    const revision = input.revision ?? textBefore(desk.entries, desk.now)?.revision ?? desk.working
    const entry = await enterText(desk, { kind: 'reinstatement', revision, at: undefined, note: input.note })
    return { name: 'article.reinstated', subjectId: desk.id, details: { entry: entry.number, revision } }
  })
}
