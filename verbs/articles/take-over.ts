import { and, eq, ne } from 'drizzle-orm'
import { openStories } from '#db/schema/index.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { Actor } from '#domain/staff.ts'
import { refuseUnlessNow, transactOnArticle } from './on-desk.ts'

/** Ends the hold of everybody else who has a story open; what they have typed is refused by number and offered for merging. */
export function takeOver(actor: Actor, input: { articleId: string }) {
  return transactOnArticle(actor, 'take-over', input.articleId, async (desk) => {
    if ('system' in actor) throw new NewsroomError('refused', 'Only a person takes a story over.')
    const ended = await desk.tx
      .delete(openStories)
      .where(and(eq(openStories.articleId, desk.id), ne(openStories.staffId, actor.id)))
      .returning({ staffId: openStories.staffId })
    refuseUnlessNow(desk, 'take-over', { heldByOther: ended.length > 0 })
    await desk.tx
      .insert(openStories)
      .values({ articleId: desk.id, staffId: actor.id, seenAt: desk.now, writing: true })
      .onConflictDoUpdate({
        target: [openStories.articleId, openStories.staffId],
        set: { seenAt: desk.now, writing: true },
      })
    return { name: 'article.taken-over', subjectId: desk.id, details: { from: ended.map((hold) => hold.staffId) } }
  })
}
