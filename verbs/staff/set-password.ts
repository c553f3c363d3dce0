import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { passwordResets, staff } from '#db/schema/index.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import { tokenHash } from '#lib/secret.ts'
import { endSessions } from '#verbs/sign-in/end-sessions.ts'
import { newPasswordHash } from '#verbs/sign-in/new-password.ts'
import type { Visitor } from '#verbs/sign-in/visitor.ts'
import { transact } from '#verbs/transact.ts'
import { dropResets, lockPeople } from './people.ts'

/**
 * Sets the password of whoever holds a link for it, once. Every session of theirs ends; the second factor stays, so that the
 * link alone lets nobody in.
 */
export async function setPassword(visitor: Visitor, input: { token: string; password: string }): Promise<void> {
  const person = await findByLink(input.token)
  const passwordHash = await newPasswordHash(input.password, {
    words: [person.name, person.email],
    address: visitor.address,
  })
  await transact({ system: 'door' }, async ({ tx, now }) => {
    await lockPeople(tx)
    const { tokenHash: hash, staffId, expiresAt } = passwordResets
    const [used] = await tx
      .delete(passwordResets)
      .where(and(eq(hash, tokenHash(input.token)), gt(expiresAt, now)))
      .returning({ staffId })
    if (!used) throw gone()
    const changed = await tx
      .update(staff)
      .set({ passwordHash, passwordSetAt: now })
      .where(and(eq(staff.id, used.staffId), isNull(staff.switchedOffAt)))
      .returning({ id: staff.id })
    if (changed.length === 0) throw gone()
    await dropResets(tx, used.staffId)
    const sessions = await endSessions(tx, used.staffId)
    const details = { sessions, byLink: true, address: visitor.address, browser: visitor.browser }
    return { name: 'staff.password-changed', subjectId: used.staffId, details }
  })
}

/** Whether a link to set a password still opens something: for the page behind it. */
export async function isResetOpen(token: string): Promise<boolean> {
  return (await byLink(token)) !== undefined
}

async function findByLink(token: string) {
  const person = await byLink(token)
  if (!person) throw gone()
  return person
}

async function byLink(token: string): Promise<{ name: string; email: string } | undefined> {
  const [person] = await db()
    .select({ name: staff.name, email: staff.email })
    .from(passwordResets)
    .innerJoin(staff, eq(staff.id, passwordResets.staffId))
    .where(
      and(
        eq(passwordResets.tokenHash, tokenHash(token)),
        sql`${passwordResets.expiresAt} > paper_clock()`,
        isNull(staff.switchedOffAt),
      ),
    )
  return person
}

const gone = () => new NewsroomError('not-found', 'This link was used, replaced, or has run out. Ask for a new one.')
