import { asc, eq } from 'drizzle-orm'
import { expect } from 'vitest'
import { db } from '#db/client.ts'
import { events, publishedVersions } from '#db/schema/index.ts'

/** An hour of the day on which the tests of the desk play. */
export const at = (hour: string) => new Date(`2026-11-24T${hour}:00.000Z`)

/** The public life of a story as it lies in the records. */
export const entriesOf = (articleId: string) =>
  db()
    .select()
    .from(publishedVersions)
    .where(eq(publishedVersions.articleId, articleId))
    .orderBy(asc(publishedVersions.number))

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
