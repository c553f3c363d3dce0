import { desc, isNotNull } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { letters } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import type { DeadLetter } from '#domain/person.ts'
import type { Actor } from '#domain/staff.ts'

const MOST = 100

/** Letters that were given up, newest first. */
export async function listDeadLetters(actor: Actor): Promise<DeadLetter[]> {
  authorise(actor, 'send-letter-again')
  const rows = await db()
    .select({
      id: letters.id,
      kind: letters.kind,
      to: letters.toAddress,
      subject: letters.subject,
      madeAt: letters.madeAt,
      deadAt: letters.deadAt,
      tries: letters.tries,
      lastError: letters.lastError,
    })
    .from(letters)
    .where(isNotNull(letters.deadAt))
    .orderBy(desc(letters.madeAt), desc(letters.id))
    .limit(MOST)
  return rows.flatMap(({ deadAt, lastError, ...row }) =>
    deadAt ? [{ ...row, deadAt, lastError: lastError ?? undefined }] : [],
  )
}
