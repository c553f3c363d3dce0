import { and, eq, isNull, sql } from 'drizzle-orm'
import { db, type Tx } from '#db/client.ts'
import { invitations, staff } from '#db/schema/index.ts'
import type { Role } from '#domain/staff.ts'
import { tokenHash } from '#lib/secret.ts'

/** What an invitation says to whoever holds its link. */
export type OpenInvitation = {
  /** None in the very first one: whoever comes in says it. */
  email: string | undefined
  name: string
  role: Role
  /** None where all sections are meant. */
  sectionNames: string[]
  expired: boolean
}

/** The invitation of a link, or undefined when it never was one, or is none any more. */
export async function readInvitation(token: string): Promise<OpenInvitation | undefined> {
  const [row] = await db()
    .select({
      email: invitations.email,
      name: invitations.name,
      role: invitations.role,
      sectionNames: sql<string[]>`array(select s.name from paper.sections s where s.id = any(invitations.section_ids)
        order by s.position, s.name)`,
      expired: sql<boolean>`${invitations.expiresAt} <= paper_clock()`,
    })
    .from(invitations)
    .where(isOpen(token))
  return row && { ...row, email: row.email ?? undefined }
}

/** Locks the invitation of a link for whoever accepts it; the second of two who hold it finds none. */
export async function lockInvitation(tx: Tx, token: string) {
  const [row] = await tx.select().from(invitations).where(isOpen(token)).for('update')
  return row
}

/** The very first one ends when anybody has access, however they came by it. */
function isOpen(token: string) {
  return and(
    eq(invitations.tokenHash, tokenHash(token)),
    isNull(invitations.acceptedAt),
    isNull(invitations.withdrawnAt),
    sql`(${invitations.email} is not null or not exists (select from ${staff}))`,
  )
}
