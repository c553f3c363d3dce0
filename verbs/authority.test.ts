import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Actor,
  AUTHORITY,
  may,
  mustProve,
  PROOF_COUNTS_SECONDS,
  ROLES,
  type Role,
  type Scope,
  type Staff,
  type Verb,
} from '#domain/staff.ts'
import { newId } from '#lib/id.ts'
import { draft, section } from '#tests/factories/desk.ts'
import { openDoor, person } from '#tests/factories/people.ts'
import { refused } from '#tests/factories/records.ts'
import { COMING, ON_A_STORY, usesOf, type Written } from '#tests/factories/uses.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'

type Story = Awaited<ReturnType<typeof draft>>
let database: TestDatabase
let own: { id: string; slug: string }
let story: Story
const people = new Map<Role, Staff>()
beforeAll(async () => {
  openDoor()
  database = await testDatabase()
  own = await section()
  story = await draft({ section: own })
  for (const role of ROLES) people.set(role, await person(role))
})
afterAll(() => database.close())

const isWritten = (verb: Verb): verb is Written => !COMING.some((one) => one === verb)
const verbs = (Object.keys(AUTHORITY) as Verb[]).filter(isWritten)

const SYSTEMS = ['import', 'demo', 'clock', 'console', 'door'] as const
// Only the type says that there is always somebody: a session that has ended gives nobody.
const nobody = undefined as unknown as Actor
const elsewhere = ['01a20000-0000-7000-8000-000000000000']
const named = (role: Role): Staff => people.get(role) ?? { id: newId(), name: role, role, sections: 'all' }
const provedAgo = (role: Role, provedSecondsAgo: number, sections: Scope = 'all') => ({
  ...named(role),
  sections,
  session: { id: newId(), provedSecondsAgo },
})

const state = async () => (await database.ownerPool.query('select count(*)::int as n from paper.events')).rows[0]?.n
const outcomeOf = (verb: Written, actor: Actor): Promise<unknown> =>
  usesOf({ own, story })
    [verb](actor)
    .then(
      () => 'done',
      (error: unknown) => error,
    )

async function expectRefused(verb: Written, actor: Actor, kind: string) {
  const before = await state()
  expect(await outcomeOf(verb, actor)).toEqual(refused(kind))
  expect(await state()).toBe(before)
}

const scopes = [
  ['in scope', () => [own.id]],
  ['out of scope', () => elsewhere],
  ['everywhere', () => 'all' as const],
] as const
const byRole = verbs.flatMap((verb) => ROLES.map((role) => [verb, role] as const))

describe('8.2.1, 8.3.1: authority is in the verb, and the table and the code agree', () => {
  it.each(byRole)('%s by a %s, in scope, out of scope and everywhere', async (verb, role) => {
    for (const [where, scope] of scopes) {
      const actor = provedAgo(role, 0, scope())
      const sectionId = ON_A_STORY.includes(verb) ? own.id : undefined
      if (may(actor, verb, sectionId)) {
        const outcome = await outcomeOf(verb, actor)
        for (const kind of ['forbidden', 'unproved', 'signed-out']) expect(outcome, where).not.toEqual(refused(kind))
      } else await expectRefused(verb, actor, 'forbidden')
    }
  })

  it.each(verbs)('%s by the paper’s own hands', async (verb) => {
    for (const system of SYSTEMS) {
      if (may({ system }, verb)) expect(await outcomeOf(verb, { system }), system).not.toEqual(refused('forbidden'))
      else await expectRefused(verb, { system }, 'forbidden')
    }
  })

  it.each(verbs)('%s by nobody says that they are signed out', (verb) => expectRefused(verb, nobody, 'signed-out'))

  it.each(verbs)('7.5.1: %s on an old proof', async (verb) => {
    for (const role of ROLES.filter((one) => may(named(one), verb))) {
      const [fresh, old] = [PROOF_COUNTS_SECONDS, PROOF_COUNTS_SECONDS + 1].map((ago) => provedAgo(role, ago))
      if (!fresh || !old) throw new Error('Two people were made')
      expect(await outcomeOf(verb, fresh)).not.toEqual(refused('unproved'))
      if (mustProve(old, verb)) await expectRefused(verb, old, 'unproved')
      else expect(await outcomeOf(verb, old)).not.toEqual(refused('unproved'))
    }
  })

  it('asks for a fresh proof before everything that changes who may do what, and before what cannot be undone', () => {
    const dangerous: Verb[] = [
      'invite',
      'change-person',
      'switch-off',
      'reset-password',
      'reset-second-factor',
      'redact',
    ]
    for (const verb of dangerous) expect(AUTHORITY[verb]).toMatchObject({ proved: true })
  })
})
