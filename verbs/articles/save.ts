import { and, eq } from 'drizzle-orm'
import { articles, revisions } from '#db/schema/index.ts'
import type { ArticleDocument } from '#domain/article-document.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import { type Actor, actorName } from '#domain/staff.ts'
import { refuseUnlessNow, transactOnArticle } from './on-desk.ts'

/**
 * Keeps a new revision and takes the stage back to draft. A save names the revision it was written on; one that comes too
 * late is refused by number, and nothing of either text is lost. A reporter saves what is not submitted.
 */
export function saveArticle(
  actor: Actor,
  input: { articleId: string; basedOn: number; document: ArticleDocument; kind?: 'autosave' | 'save' },
) {
  return transactOnArticle(actor, 'save', input.articleId, async (desk) => {
    refuseUnlessNow(desk, 'save')
    const number = input.basedOn + 1
    const moved = await desk.tx
      .update(articles)
      .set({ working: number, stage: 'draft' })
      .where(and(eq(articles.id, desk.id), eq(articles.working, input.basedOn)))
      .returning({ id: articles.id })
    if (moved.length === 0) {
      throw new NewsroomError(
        'conflict',
        `Revision ${desk.working} was saved in the meantime, and yours was written on ${input.basedOn}. Compare the two and save again.`,
      )
    }
    const kind = input.kind ?? 'save'
    await desk.tx.insert(revisions).values({
      articleId: desk.id,
      number,
      basedOn: input.basedOn,
      kind,
      document: input.document,
      madeBy: actorName(actor),
      madeAt: desk.now,
    })
    return { name: 'article.saved', subjectId: desk.id, details: { revision: number, kind } }
  })
}
