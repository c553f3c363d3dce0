import { eq } from 'drizzle-orm'
import { articles } from '#db/schema/index.ts'
import type { Actor } from '#domain/staff.ts'
import { refuseUnlessNow, transactOnArticle } from './on-desk.ts'

/** Ends an embargo before its hour, by whoever it was agreed may. Publishes nothing: that is a verb of its own. */
export function liftEmbargo(actor: Actor, input: { articleId: string }) {
  return transactOnArticle(actor, 'lift', input.articleId, async (desk) => {
    refuseUnlessNow(desk, 'lift')
    await desk.tx
      .update(articles)
      .set({ embargoUntil: null, embargoReason: '', embargoSource: '', embargoLift: 'editors' })
      .where(eq(articles.id, desk.id))
    return { name: 'article.embargo-lifted', subjectId: desk.id }
  })
}
