import { eq } from 'drizzle-orm'
import { articles } from '#db/schema/index.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { Actor } from '#domain/staff.ts'
import { transactOnArticle } from './on-desk.ts'

/** Ends an embargo before its hour. Publishes nothing: that is a verb of its own. */
export function liftEmbargo(actor: Actor, input: { articleId: string }) {
  return transactOnArticle(actor, 'lift', input.articleId, async (desk) => {
    if (desk.embargoUntil === undefined) throw new NewsroomError('refused', 'The story is not under embargo.')
    await desk.tx.update(articles).set({ embargoUntil: null, embargoReason: '' }).where(eq(articles.id, desk.id))
    return { name: 'article.embargo-lifted', subjectId: desk.id }
  })
}
