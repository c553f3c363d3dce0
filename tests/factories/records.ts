import { asc, desc, eq } from 'drizzle-orm'
import { expect } from 'vitest'
import { db } from '#db/client.ts'
import { articles, events, publishedVersions } from '#db/schema/index.ts'

/** An hour of the day on which the tests of the desk play. */
export const at = (hour: string) => new Date(`2026-11-24T${hour}:00.000Z`)

/** The public life of a story as it lies in the records. */
export const entriesOf = (articleId: string) =>
  db()
    .select()
    .from(publishedVersions)
    .where(eq(publishedVersions.articleId, articleId))
    .orderBy(asc(publishedVersions.number))

/** A story’s row. */
export async function articleOf(id: string) {
  const [article] = await db().select().from(articles).where(eq(articles.id, id))
  if (!article) throw new Error('There is no such story')
  return article
}

/** What the newest event about something says. */
export async function lastEventOf(subjectId: string) {
  const [event] = await db()
    .select({ name: events.name, actor: events.actor, details: events.details })
    .from(events)
    .where(eq(events.subjectId, subjectId))
    .orderBy(desc(events.id))
    .limit(1)
  return event
}

/** The names of what happened to something, in order. */
export async function eventsOf(subjectId: string) {
  const rows = await db()
    .select({ name: events.name })
    .from(events)
    .where(eq(events.subjectId, subjectId))
    .orderBy(asc(events.id))
  return rows.map((row) => row.name)
}

/** A NewsroomError of a kind, with a sentence that says something. */
export const refused = (kind: string, words?: RegExp) =>
  expect.objectContaining({ name: 'NewsroomError', kind, ...(words ? { message: expect.stringMatching(words) } : {}) })
