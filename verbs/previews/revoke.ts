import { and, eq, gt, isNull } from 'drizzle-orm'
import { previewLinks } from '#db/schema/index.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { Actor } from '#domain/staff.ts'
import { transactOnArticle } from '#verbs/articles/on-desk.ts'

/** Takes a link back: it shows nothing from now on. Refuses one that has ended already. */
export function revokePreview(actor: Actor, input: { articleId: string; linkId: string }) {
  return transactOnArticle(actor, 'revoke-preview', input.articleId, async (desk) => {
    const ended = await desk.tx
      .update(previewLinks)
      .set({ revokedAt: desk.now })
      .where(
        and(
          eq(previewLinks.id, input.linkId),
          eq(previewLinks.articleId, desk.id),
          isNull(previewLinks.revokedAt),
          gt(previewLinks.expiresAt, desk.now),
        ),
      )
      .returning({ id: previewLinks.id })
    if (ended.length === 0) throw new NewsroomError('conflict', 'That link has ended already. Load the page again.')
    return { name: 'preview.revoked', subjectId: desk.id, details: { link: input.linkId } }
  })
}
