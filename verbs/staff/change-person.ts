import { eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { staff, staffSections } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { Access } from '#domain/person.ts'
import type { Actor, Scope } from '#domain/staff.ts'
import { transact } from '#verbs/transact.ts'
import {
  checkAccess,
  checkedEmail,
  checkedName,
  dropResets,
  findPerson,
  lockPeople,
  type Row,
  refuseIfLastChief,
  refuseIfOneself,
  scopeDetail,
  setSections,
} from './people.ts'

type Change = { staffId: string; name?: string; email?: string } & Partial<Access>

/**
 * Changes how a person is called, their address, or what they may do and where; it holds from their next request. Refuses to
 * give the last editor-in-chief another role, and to change one’s own.
 */
export async function changePerson(actor: Actor, input: Change) {
  authorise(actor, 'change-person')
  return transact(actor, async ({ tx }) => {
    await lockPeople(tx)
    const person = await findPerson(tx, input.staffId)
    const earlier = { role: person.role, sections: await scopeOf(tx, person) }
    const access = { role: input.role ?? earlier.role, sections: input.sections ?? earlier.sections }
    const [name, email] = [checkedName(input.name ?? person.name), checkedEmail(input.email ?? person.email)]
    const moves = access.role !== person.role || !isSame(access.sections, earlier.sections)
    if (moves) {
      refuseIfOneself(actor, person.id, 'Nobody changes what they may do themselves: ask another editor-in-chief.')
      if (access.role !== 'editor-in-chief') await refuseIfLastChief(tx, person)
      await checkAccess(tx, access)
      await setSections(tx, person.id, access.sections)
    }
    const after = { name, email, role: access.role, allSections: access.sections === 'all' }
    const fields = [
      ...(['name', 'email', 'role'] as const).filter((field) => after[field] !== person[field]),
      ...(isSame(access.sections, earlier.sections) ? [] : ['sections']),
    ]
    if (fields.length === 0) throw new NewsroomError('refused', 'Nothing is changed: everything is as it was.')
    await tx.update(staff).set(after).where(eq(staff.id, person.id))
    // A link that went to the address before must not open what the person has now.
    if (email !== person.email) await dropResets(tx, person.id)
    const was = { roleBefore: earlier.role, sectionsBefore: scopeDetail(earlier.sections) }
    const is = { role: access.role, sections: scopeDetail(access.sections) }
    return { name: 'staff.changed', subjectId: person.id, details: { fields, ...(moves ? { ...is, ...was } : {}) } }
  })
}

async function scopeOf(tx: Tx, person: Row): Promise<Scope> {
  if (person.allSections) return 'all'
  const rows = await tx.select().from(staffSections).where(eq(staffSections.staffId, person.id))
  return rows.map((row) => row.sectionId)
}

const isSame = (one: Scope, other: Scope) => keyOf(one) === keyOf(other)
const keyOf = (scope: Scope) => (scope === 'all' ? scope : [...new Set(scope)].sort().join())
