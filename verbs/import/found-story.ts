import { and, asc, eq } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { addresses, articles, publishedVersions, revisions } from '#db/schema/index.ts'
import type { ArticleDocument } from '#domain/article-document.ts'
import type { Entry } from '#domain/publication.ts'

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
  const v = publishedVersions
  const entries = await db()
    .select({
      number: v.number,
      kind: v.kind,
      revision: v.revision,
      publicFrom: v.publicFrom,
      unscheduledBy: v.unscheduledBy,
      follows: v.follows,
    })
    .from(v)
    .where(eq(v.articleId, id))
    .orderBy(asc(v.number))
  return {
    ...story,
    document: story.document ?? undefined,
    entries: entries.map((entry) => ({
      ...entry,
      revision: entry.revision ?? undefined,
      unscheduledBy: entry.unscheduledBy ?? undefined,
      follows: entry.follows ?? undefined,
    })),
  }
}
