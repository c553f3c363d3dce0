import { staff } from '#db/schema/index.ts'
import type { Access } from '#domain/person.ts'
import { newId } from '#lib/id.ts'
import type { Desk } from '#verbs/transact.ts'
import { setSections } from './people.ts'

type NewPerson = Access & { email: string; name: string; passwordHash: string }

/** Adds the row of a person, and those of their sections; their id. */
export async function addStaff({ tx, now }: Desk, { sections, ...person }: NewPerson): Promise<string> {
  const id = newId()
  await tx.insert(staff).values({ id, ...person, allSections: sections === 'all', passwordSetAt: now, madeAt: now })
  await setSections(tx, id, sections)
  return id
}
