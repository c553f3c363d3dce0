import { and, eq } from 'drizzle-orm'
import { publishedVersions, revisions, versionTexts } from '#db/schema/index.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { Actor } from '#domain/staff.ts'
import { isOut } from '#domain/story-now.ts'
import { findReason } from './find-reason.ts'
import { findDocument, type OnDesk, refuseUnlessNow, transactOnArticle } from './on-desk.ts'

/**
 * Empties a revision for ever, and every entry that showed it: text, note, salt and words for search. What is left says that
 * something stood there and when, and the chain holds. Refuses the text that readers see or are to see, and the one that the
 * desk works on.
 */
export function redactArticle(actor: Actor, input: { articleId: string; revision: number; reason: string }) {
  return transactOnArticle(actor, 'redact', input.articleId, async (desk) => {
    refuseUnlessNow(desk, 'redact')
    const reason = findReason(input.reason, 'Say why the text must go')
    refuseUnlessGone(desk, input.revision)
    // Refuses what is no revision of the story, and what is empty already.
    await findDocument(desk.tx, desk.id, input.revision)
    const entries = await empty(desk, input.revision)
    return { name: 'article.redacted', subjectId: desk.id, details: { revision: input.revision, entries, reason } }
  })
}

function refuseUnlessGone(desk: OnDesk, revision: number) {
  if (isOut(desk.entries, revision, desk.now)) {
    throw new NewsroomError(
      'refused',
      'Readers see this text, or are to see it. Withdraw or unschedule it, or put another in its place.',
    )
  }
  if (revision === desk.working) {
    throw new NewsroomError(
      'refused',
      'The desk works on this text. Save the story without what must go, and redact this then.',
    )
  }
}

/** The database lets through nothing but this: text, note and salt emptied at once, and words of what is empty deleted. */
async function empty(desk: OnDesk, revision: number): Promise<number[]> {
  const { tx, id, now } = desk
  await tx
    .update(revisions)
    .set({ document: null, redactedAt: now })
    .where(and(eq(revisions.articleId, id), eq(revisions.number, revision)))
  const emptied = await tx
    .update(publishedVersions)
    .set({ salt: null, headline: null, standfirst: null, kicker: null, dateline: null, note: null, redactedAt: now })
    .where(and(eq(publishedVersions.articleId, id), eq(publishedVersions.revision, revision)))
    .returning({ number: publishedVersions.number })
  const entries = emptied.map(({ number }) => number).sort((a, b) => a - b)
  for (const number of entries) {
    await tx.delete(versionTexts).where(and(eq(versionTexts.articleId, id), eq(versionTexts.number, number)))
  }
  return entries
}
