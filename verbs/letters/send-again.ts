import { and, eq, isNotNull } from 'drizzle-orm'
import { enqueue } from '#db/jobs.ts'
import { letters } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { Actor } from '#domain/staff.ts'
import { transact } from '#verbs/transact.ts'

/** Tries a letter anew that was given up. Refuses one that waits, was sent or is gone: somebody else was first. */
export async function sendLetterAgain(actor: Actor, { letterId }: { letterId: string }) {
  authorise(actor, 'send-letter-again')
  return transact(actor, async ({ tx }) => {
    const [letter] = await tx
      .update(letters)
      .set({ deadAt: null, lastError: null, tries: 0 })
      .where(and(eq(letters.id, letterId), isNotNull(letters.deadAt)))
      .returning({ kind: letters.kind })
    if (!letter) throw new NewsroomError('conflict', 'This letter is no dead letter any more. Load the page again.')
    await enqueue(tx, 'letter', { letterId })
    return { name: 'letter.sent-again', subjectId: letterId, details: { kind: letter.kind } }
  })
}
