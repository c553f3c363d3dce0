import { sql } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { readEmail } from '#domain/email.ts'
import { NOBODY } from '#domain/event.ts'
import { after, LIFETIMES } from '#domain/lifetimes.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import { newToken, tokenHash } from '#lib/secret.ts'
import { site } from '#lib/site.ts'
import { writeLetter } from '#verbs/letters/write.ts'
import { countResetMail } from '#verbs/sign-in/limits.ts'
import type { Visitor } from '#verbs/sign-in/visitor.ts'
import { transact } from '#verbs/transact.ts'
import { resetLetter } from './reset-letter.ts'

class Rehearsed extends Error {}

/**
 * Sends a person a link to set a new password. Says the same and works as much whether or not somebody has the address: for
 * nobody, and for whoever asks too often, the same is done and undone. Refuses where no mail goes out, and an address that asks
 * too often.
 */
export async function askForReset(visitor: Visitor, input: { email: string }): Promise<void> {
  if (!site().sendsMail) {
    throw new NewsroomError(
      'refused',
      'This paper sends no mail. Ask an editor-in-chief for a link to set a new password.',
    )
  }
  const email = readEmail(input.email)
  if (!email) throw new NewsroomError('refused', 'That is not an email address. Write it like name@example.com.')
  const mayHaveOne = await countResetMail(visitor, email)
  const token = newToken()
  await transact({ system: 'door' }, async ({ tx, now }) => {
    let staffId: string | undefined
    await tx
      .transaction(async (rehearsal) => {
        staffId = await replaceReset(rehearsal, now, email, token)
        await writeLetter(
          rehearsal,
          now,
          resetLetter(email, token, 'Somebody, probably you, asked for a new password.'),
        )
        if (!staffId || !mayHaveOne) throw new Rehearsed()
      })
      .catch((error: unknown) => {
        if (!(error instanceof Rehearsed)) throw error
      })
    const details = { sent: staffId !== undefined && mayHaveOne, address: visitor.address, browser: visitor.browser }
    return { name: 'staff.password-reset-asked', subjectId: staffId ?? NOBODY, details }
  })
}

/** The same statement for everybody; for whoever has no access it finds no row. By staff_email_unique. */
async function replaceReset(tx: Tx, now: Date, email: string, token: string): Promise<string | undefined> {
  const expiresAt = after(now, LIFETIMES.reset)
  const { rows } = await tx.execute<{ staff_id: string }>(sql`
    with person as (select id from paper.staff where email = ${email} and switched_off_at is null),
      earlier as (delete from paper.password_resets r using person where r.staff_id = person.id)
    insert into paper.password_resets (token_hash, staff_id, made_at, expires_at)
    select ${tokenHash(token)}, id, ${now.toISOString()}::timestamptz, ${expiresAt.toISOString()}::timestamptz from person
    returning staff_id`)
  return rows[0]?.staff_id
}
