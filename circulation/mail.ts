import { and, eq, isNull, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import type { Outcome } from '#db/jobs.ts'
import { letters, settings } from '#db/schema/index.ts'
import { readEmail } from '#domain/email.ts'
import type { Post, SentLetter } from './post.ts'

export type Delivery = { outcome: Outcome; reason?: string }

const LONGEST_REASON = 300
const now = sql`date_trunc('milliseconds', paper_clock())`
const waiting = (letterId: string) => and(eq(letters.id, letterId), isNull(letters.sentAt), isNull(letters.deadAt))

/**
 * Sends a letter that waits, and empties it. A process that is killed between the two sends it once more, under the same
 * Message-ID; nothing can do better with mail.
 */
export async function deliverLetter(post: Post, letterId: string): Promise<Delivery> {
  const letter = await take(letterId)
  if (!letter) return { outcome: 'done' }
  try {
    if (!readEmail(letter.toAddress)) throw new Error('No letter can safely go to this address')
    await post.send(letter, await paperName())
  } catch (error) {
    const reason = reasonOf(error)
    await db().update(letters).set({ lastError: reason }).where(waiting(letterId))
    return { outcome: post.isFinal(error) || !readEmail(letter.toAddress) ? 'given-up' : 'again', reason }
  }
  await db().update(letters).set({ sentAt: now, text: null, html: null, lastError: null }).where(waiting(letterId))
  return { outcome: 'done' }
}

/** Marks a letter as dead, for an editor-in-chief to send again or drop; says of what kind it was and why, if it was waiting. */
export async function giveUpLetter(letterId: string): Promise<{ kind: string; reason: string } | undefined> {
  const [dead] = await db()
    .update(letters)
    .set({ deadAt: now })
    .where(waiting(letterId))
    .returning({ kind: letters.kind, lastError: letters.lastError })
  return dead && { kind: dead.kind, reason: dead.lastError ?? 'every try was cut short' }
}

async function take(letterId: string): Promise<SentLetter | undefined> {
  const [letter] = await db()
    .update(letters)
    .set({ tries: sql`${letters.tries} + 1` })
    .where(waiting(letterId))
    .returning()
  return letter
}

async function paperName(): Promise<string> {
  const [paper] = await db().select({ name: settings.name }).from(settings).limit(1)
  return paper?.name ?? ''
}

function reasonOf(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error)
  return words.replaceAll(/\s+/g, ' ').slice(0, LONGEST_REASON)
}
