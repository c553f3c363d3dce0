import { asc, eq } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { articleNotes, articles, events, publishedVersions, revisions } from '#db/schema/index.ts'
import type { PaperEvent } from '#domain/event.ts'
import { listEntries } from '#verbs/articles/on-desk.ts'

/** A story as all its tables keep it. */
export type KeptStory = Awaited<ReturnType<typeof readStory>>

/** Whether the text that an event tells of has been emptied since. */
export const isRedacted = (texts: KeptStory['texts'], { details }: PaperEvent) =>
  texts.some(({ number, document, redactedAt }) => number === details.revision && !document && redactedAt)

/** Everything the records keep of a story, while nobody works on it. */
export async function readStory(id: string) {
  const [article] = await db().select().from(articles).where(eq(articles.id, id))
  if (!article) throw new Error(`Story ${id} is not in the records`)
  const log: PaperEvent[] = await db().select().from(events).where(eq(events.subjectId, id)).orderBy(asc(events.id))
  const texts = await db().select().from(revisions).where(eq(revisions.articleId, id)).orderBy(asc(revisions.number))
  const v = publishedVersions
  const rows = await db().select().from(v).where(eq(v.articleId, id)).orderBy(asc(v.number))
  const notes = await db().$count(articleNotes, eq(articleNotes.articleId, id))
  return { article, log, texts, rows, notes, entries: await listEntries(db(), id) }
}
