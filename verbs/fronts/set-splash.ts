import { splashes } from '#db/schema/index.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { Actor } from '#domain/staff.ts'
import { transactOnArticle } from '#verbs/articles/on-desk.ts'

/** Makes a story the splash of the front until a time; while it is not public the front fills itself. */
export function setSplash(actor: Actor, input: { articleId: string; until: Date }) {
  return transactOnArticle(actor, 'set-splash', input.articleId, async (desk) => {
    if (input.until <= desk.now)
      throw new NewsroomError('refused', 'That time is past. Say until when it is to stay the splash.')
    await desk.tx.insert(splashes).values({ articleId: desk.id, until: input.until })
    return { name: 'splash.set', subjectId: desk.id, details: { until: input.until.toISOString() } }
  })
}
