import { and, eq, isNotNull } from 'drizzle-orm'
import { letters } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { Actor } from '#domain/staff.ts'
import { transact } from '#verbs/transact.ts'

/** Throws a letter away that was given up, with what it said. Refuses one that waits, was sent or is gone. */
export async function dropLetter(actor: Actor, { letterId }: { letterId: string }) {
  authorise(actor, 'drop-letter')
  return transact(actor, async ({ tx }) => {
    const [letter] = await tx
      .delete(letters)
      .where(and(eq(letters.id, letterId), isNotNull(letters.deadAt)))
      .returning({ kind: letters.kind })
    if (!letter) throw new NewsroomError('conflict', 'This letter is no dead letter any more. Load the page again.')
    return { name: 'letter.dropped', subjectId: letterId, details: { kind: letter.kind } }
  })
}
