import { and, eq, inArray, isNotNull, isNull, ne, or, sql } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { passkeys, passwordResets, sections, staff, staffSections } from '#db/schema/index.ts'
import { readPersonName, refuseAccess } from '#domain/access.ts'
import { readEmail } from '#domain/email.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { Access } from '#domain/person.ts'
import type { Actor, Scope } from '#domain/staff.ts'

/** Who has which access is changed by one verb at a time, so that no two together take it from the last who may give it. */
export async function lockPeople(tx: Tx) {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('broadsheet.people'))`)
}

export type Row = typeof staff.$inferSelect

/** A person by their id, while the people are locked. */
export async function findPerson(tx: Tx, staffId: string): Promise<Row> {
  const [person] = await tx.select().from(staff).where(eq(staff.id, staffId))
  if (!person) throw new NewsroomError('not-found', 'There is no such person. Look at the list of people again.')
  return person
}

/** Refuses to take the paper’s last editor-in-chief away: whoever is left could let nobody in. */
export async function refuseIfLastChief(tx: Tx, person: Row) {
  if (person.role !== 'editor-in-chief' || person.switchedOffAt) return
  const hasPasskey = sql`exists (select from ${passkeys} where ${passkeys.staffId} = ${staff.id})`
  const [other] = await tx
    .select({ id: staff.id })
    .from(staff)
    .where(
      and(
        eq(staff.role, 'editor-in-chief'),
        isNull(staff.switchedOffAt),
        ne(staff.id, person.id),
        or(isNotNull(staff.passwordHash), hasPasskey),
      ),
    )
    .limit(1)
  if (other) return
  throw new NewsroomError(
    'refused',
    `${person.name} is the last editor-in-chief who can sign in. Make somebody else editor-in-chief first.`,
  )
}

export function refuseIfOneself(actor: Actor, staffId: string, sentence: string) {
  if (!('system' in actor) && actor.id === staffId) throw new NewsroomError('refused', sentence)
}

/** Refuses an address that somebody with access has, or somebody who is switched off. */
export async function refuseIfKnown(tx: Tx, email: string) {
  const [known] = await tx.select({ off: staff.switchedOffAt }).from(staff).where(eq(staff.email, email))
  if (!known) return
  throw new NewsroomError(
    'conflict',
    known.off
      ? 'Somebody with this address is switched off. Switch them on again instead of inviting them.'
      : 'Somebody with this address has access already.',
  )
}

/** A name as it is kept. */
export function checkedName(text: string): string {
  const name = readPersonName(text)
  if (name) return name
  throw new NewsroomError('refused', 'Give a name of 1 to 100 signs, on one line.')
}

/** An address as it is kept. */
export function checkedEmail(text: string): string {
  const email = readEmail(text)
  if (email) return email
  throw new NewsroomError('refused', 'That is not an email address. Write it like name@example.com.')
}

/** Refuses a role in sections that it does not go with, and sections that do not exist. */
export async function checkAccess(tx: Tx, access: Access) {
  const refusal = refuseAccess(access)
  if (refusal) throw new NewsroomError('refused', refusal)
  if (access.sections === 'all') return
  const wanted = new Set(access.sections)
  const known = await tx
    .select({ id: sections.id })
    .from(sections)
    .where(inArray(sections.id, [...wanted]))
  if (known.length < wanted.size) throw new NewsroomError('refused', 'One of these sections does not exist any more.')
}

export async function setSections(tx: Tx, staffId: string, scope: Scope) {
  await tx.delete(staffSections).where(eq(staffSections.staffId, staffId))
  if (scope === 'all') return
  await tx.insert(staffSections).values([...new Set(scope)].map((sectionId) => ({ staffId, sectionId })))
}

/** Takes back every link with which a person could set a new password. */
export async function dropResets(tx: Tx, staffId: string) {
  await tx.delete(passwordResets).where(eq(passwordResets.staffId, staffId))
}

/** Sections as an event names them. */
export const scopeDetail = (scope: Scope) => (scope === 'all' ? 'all' : [...scope])
