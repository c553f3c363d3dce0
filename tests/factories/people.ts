import { randomBytes } from 'node:crypto'
import { db } from '#db/client.ts'
import { staff as table } from '#db/schema/index.ts'
import type { Role, Scope, Staff } from '#domain/staff.ts'
import { NOBODYS_HASH } from '#lib/hashing.ts'
import { newId } from '#lib/id.ts'
import { setSecret } from '#lib/secret.ts'
import { setSite } from '#lib/site.ts'
import { issueTicket } from '#verbs/sign-in/issue-ticket.ts'
import { openSession } from '#verbs/sign-in/open-session.ts'
import { setSections } from '#verbs/staff/people.ts'
import { paperClock } from '#verbs/transact.ts'

export const theConsole = { system: 'console' } as const

/** Somebody at the door, from the addresses that are kept for examples. */
export const visitor = { address: '203.0.113.7', browser: 'Mozilla/5.0 (X11; Linux x86_64) Firefox/151.0' }

export const goodPassword = 'lorry gate melon dawn'

/** What whoever opens a paper says of it. */
export function openDoor({ sendsMail = false }: { sendsMail?: boolean } = {}) {
  setSecret(randomBytes(32))
  setSite({ origin: 'https://paper.example', sendsMail })
}

let count = 0

/** Somebody who has access, with a password that nobody knows. */
export async function person(
  role: Role = 'reporter',
  { sections = 'all', name, email }: { sections?: Scope; name?: string; email?: string } = {},
): Promise<Staff & { email: string }> {
  count += 1
  const id = newId()
  const known = { name: name ?? `Amna Yousaf ${count}`, email: email ?? `amna.${count}@paper.example` }
  await db().transaction(async (tx) => {
    const now = await paperClock(tx)
    const access = { role, allSections: sections === 'all', passwordHash: NOBODYS_HASH }
    await tx.insert(table).values({ id, ...known, ...access, passwordSetAt: now, madeAt: now })
    await setSections(tx, id, sections)
  })
  return { id, ...known, role, sections }
}

/** Gives access to somebody who is known by name already. */
export async function hire({ id, name, role }: Staff) {
  const access = { role, allSections: true, passwordHash: NOBODYS_HASH }
  const at = new Date()
  await db()
    .insert(table)
    .values({ id, name, email: `${id}@paper.example`, ...access, passwordSetAt: at, madeAt: at })
}

/** Signs somebody in; their cookie. */
export async function signedIn(staffId: string): Promise<string> {
  const ticket = await db().transaction(async (tx) =>
    issueTicket(tx, await paperClock(tx), { staffId, awaits: 'nothing' }),
  )
  return (await openSession(visitor, { ticket })).cookie
}
