import { and, eq, isNull, sql } from 'drizzle-orm'
import { db, type Tx } from '#db/client.ts'
import { staff } from '#db/schema/index.ts'
import type { Staff } from '#domain/staff.ts'

type Asking = Pick<Tx, 'select'>

/** The sections of a person, by the primary key of staff_sections, which begins with the person. */
export const SECTION_IDS = sql<
  string[]
>`array(select section_id::text from paper.staff_sections where staff_id = paper.staff.id)`

const COLUMNS = {
  id: staff.id,
  email: staff.email,
  name: staff.name,
  role: staff.role,
  allSections: staff.allSections,
  sectionIds: SECTION_IDS,
  passwordHash: staff.passwordHash,
  totpSecret: staff.totpSecret,
  // By passkeys_staff.
  hasPasskey: sql<boolean>`exists(select from paper.passkeys where staff_id = paper.staff.id)`,
  switchedOffAt: staff.switchedOffAt,
}

export type Known = NonNullable<Awaited<ReturnType<typeof knownByEmail>>>

/** The person with an address, switched off or not. */
export async function knownByEmail(email: string) {
  const [person] = await db().select(COLUMNS).from(staff).where(eq(staff.email, email)).limit(1)
  return person
}

/** A person who has access now. */
export async function knownById(asking: Asking, staffId: string | null | undefined): Promise<Known | undefined> {
  if (!staffId) return undefined
  const [person] = await asking
    .select(COLUMNS)
    .from(staff)
    .where(and(eq(staff.id, staffId), isNull(staff.switchedOffAt)))
    .limit(1)
  return person
}

/** Locks a person who has access, so that one at a time changes their factors. */
export async function lockPerson(tx: Tx, staffId: string): Promise<Known | undefined> {
  await tx.select({ id: staff.id }).from(staff).where(eq(staff.id, staffId)).for('update')
  return knownById(tx, staffId)
}

/** The actor that a person is, once they have proved who they are. */
export function asStaff({
  id,
  name,
  role,
  allSections,
  sectionIds,
}: Pick<Known, 'id' | 'name' | 'role' | 'allSections' | 'sectionIds'>): Staff {
  return { id, name, role, sections: allSections ? 'all' : sectionIds }
}
