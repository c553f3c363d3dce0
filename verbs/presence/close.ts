import { and, eq } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { openStories } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { Actor } from '#domain/staff.ts'

/** Says that somebody has closed a story; records no event, and closing twice is closing once. */
export async function closeStory(actor: Actor, { articleId }: { articleId: string }): Promise<void> {
  authorise(actor, 'open-story')
  if ('system' in actor) throw new NewsroomError('refused', 'Only a person closes a story.')
  await db()
    .delete(openStories)
    .where(and(eq(openStories.articleId, articleId), eq(openStories.staffId, actor.id)))
}
