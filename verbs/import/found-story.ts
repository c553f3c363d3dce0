import { and, eq } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { addresses, articles, revisions } from '#db/schema/index.ts'
import type { ArticleDocument } from '#domain/article-document.ts'
import type { Entry } from '#domain/publication.ts'
import { listEntries } from '#verbs/articles/on-desk.ts'

/** A story as an earlier run, and the desk since, left it. */
export type FoundStory = {
  path: string
  working: number
  document: ArticleDocument | undefined
  madeBy: string
  entries: Entry[]
}

export async function getFoundStory(id: string): Promise<FoundStory | undefined> {
  const [story] = await db()
    .select({ path: addresses.path, working: articles.working, document: revisions.document, madeBy: revisions.madeBy })
    .from(articles)
    .innerJoin(addresses, eq(addresses.articleId, articles.id))
    .innerJoin(revisions, and(eq(revisions.articleId, articles.id), eq(revisions.number, articles.working)))
    .where(eq(articles.id, id))
  if (!story) return undefined
  return { ...story, document: story.document ?? undefined, entries: await listEntries(db(), id) }
}
