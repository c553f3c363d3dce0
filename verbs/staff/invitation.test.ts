import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '#db/client.ts'
import { listInvitations, listPeople } from '#db/queries/newsroom/people.ts'
import { events, invitations, letters, signIns } from '#db/schema/index.ts'
import { tokenHash } from '#lib/secret.ts'
import { section, staff } from '#tests/factories/desk.ts'
import { goodPassword, openDoor, person, theConsole, visitor } from '#tests/factories/people.ts'
import { eventsOf, refused } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { inviteStaff } from './invite.ts'
import { readInvitation } from './read-invitation.ts'
import { withdrawInvitation } from './withdraw-invitation.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
beforeEach(() => {
  openDoor()
  return database.setClock()
})
afterAll(() => database.close())

const chief = staff('editor-in-chief')
let count = 0
const newcomer = (more: object = {}) => {
  count += 1
  const access = { role: 'reporter' as const, sections: 'all' as const }
  return { email: `bilal.${count}@paper.example`, name: 'Bilal Shah', ...access, ...more }
}
const accept = (token: string, more: object = {}) =>
  acceptInvitation(visitor, { token, name: 'Bilal Shah', password: goodPassword, ...more })
const rowOf = async (email: string) => (await listPeople(theConsole)).find((one) => one.email === email)

describe('an invitation', () => {
  it('is kept as a hash, names its role, and says whom it is for only to the list', async () => {
    const sport = await section()
    const { event, token } = await inviteStaff(chief, newcomer({ sections: [sport.id] }))
    const [row] = await db().select().from(invitations).where(eq(invitations.id, event.subjectId))
    expect(JSON.stringify(row)).not.toContain(token)
    expect(row?.tokenHash).toBe(tokenHash(token))
    expect(JSON.stringify(event)).not.toContain('@')
    expect(event).toMatchObject({ name: 'staff.invited', details: { role: 'reporter', sections: [sport.id] } })
    expect((await listInvitations(chief))[0]).toMatchObject({ name: 'Bilal Shah', isExpired: false })
  })

  it('becomes a person with a ticket that asks for a second factor', async () => {
    const sport = await section('Cricket')
    const wanted = newcomer({ sections: [sport.id] })
    const { token } = await inviteStaff(chief, wanted)
    expect(await readInvitation(token)).toMatchObject({ sectionNames: ['Cricket'], expired: false })
    const { ticket } = await accept(token, { name: 'Bilal Ahmad Shah', email: 'other@paper.example' })
    const made = await rowOf(wanted.email)
    expect(made).toMatchObject({ name: 'Bilal Ahmad Shah', sections: [sport.id], hasPassword: true, hasCodes: false })
    const [under] = await db()
      .select()
      .from(signIns)
      .where(eq(signIns.ticketHash, tokenHash(ticket)))
    expect(under).toMatchObject({ awaits: 'enrolment', staffId: made?.id })
    expect(await eventsOf(made?.id ?? '')).toEqual(['staff.joined'])
    expect(await rowOf('other@paper.example')).toBeUndefined()
  })

  it('counts once, also for two who hold it at the same moment', async () => {
    const { token } = await inviteStaff(chief, newcomer())
    const outcomes = await Promise.allSettled([accept(token), accept(token), accept(token)])
    expect(outcomes.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
    for (const one of outcomes)
      if (one.status === 'rejected') expect(one.reason).toEqual(refused('not-found', /was used/))
    await expect(accept(token)).rejects.toEqual(refused('not-found'))
  })

  it('6.4.1: runs out after seven days', async () => {
    await database.setClock('2026-11-24T10:00:00.000Z')
    const { token } = await inviteStaff(chief, newcomer())
    await database.setClock('2026-12-01T09:59:59.000Z')
    expect(await readInvitation(token)).toMatchObject({ expired: false })
    await database.setClock('2026-12-01T10:00:00.000Z')
    expect(await readInvitation(token)).toMatchObject({ expired: true })
    await expect(accept(token)).rejects.toEqual(refused('refused', /run out/))
  })

  it('is taken back by whoever withdraws it, once', async () => {
    const { event, token } = await inviteStaff(chief, newcomer())
    await withdrawInvitation(chief, { invitationId: event.subjectId })
    expect(await readInvitation(token)).toBeUndefined()
    await expect(accept(token)).rejects.toEqual(refused('not-found'))
    const again = withdrawInvitation(chief, { invitationId: event.subjectId })
    await expect(again).rejects.toEqual(refused('conflict'))
    expect(await eventsOf(event.subjectId)).toEqual(['staff.invited', 'staff.invitation-withdrawn'])
  })

  it('of the same address replaces the earlier one', async () => {
    const wanted = newcomer()
    const earlier = await inviteStaff(chief, wanted)
    const later = await inviteStaff(chief, { ...wanted, email: wanted.email.toUpperCase(), role: 'editor' })
    expect(await readInvitation(earlier.token)).toBeUndefined()
    expect(await readInvitation(later.token)).toMatchObject({ role: 'editor' })
    expect(later.event.details.replaces).toEqual([earlier.event.subjectId])
  })

  it.each([
    ['an address that has access', async () => newcomer({ email: (await person()).email }), /has access already/],
    ['what is no address', async () => newcomer({ email: 'bilal' }), /not an email address/],
    ['no name', async () => newcomer({ name: ' \n ' }), /Give a name/],
    ['a name of two lines', async () => newcomer({ name: 'Bilal\nShah' }), /on one line/],
    ['a name that turns the line around', async () => newcomer({ name: 'Bilal \u202eShah' }), /on one line/],
    ['no section', async () => newcomer({ sections: [] }), /at least one section/],
    [
      'a section that is not there',
      async () => newcomer({ sections: ['01a20000-0000-7000-8000-000000000000'] }),
      /does not exist/,
    ],
    [
      'an editor-in-chief of one section',
      async () => newcomer({ role: 'editor-in-chief', sections: [(await section()).id] }),
      /whole paper/,
    ],
  ])('for %s is refused, and nothing is written', async (_what, wanted, words) => {
    const invited = await wanted()
    const before = await countOf()
    await expect(inviteStaff(chief, invited)).rejects.toEqual(
      expect.objectContaining({ message: expect.stringMatching(words) }),
    )
    expect(await countOf()).toEqual(before)
  })

  it.each([
    ['6.2.1: short', 'elevensigns', /at least 12/],
    ['6.2.4: common', 'password1234', /tried first/],
    ['6.2.11: made of the person’s own name', 'bilalshah123', /made of a name/],
  ])('is not accepted with a password that is %s, and can be accepted afterwards', async (_what, password, words) => {
    const { token } = await inviteStaff(chief, newcomer())
    await expect(accept(token, { password })).rejects.toEqual(refused('refused', words))
    await expect(accept(token)).resolves.toMatchObject({ ticket: expect.any(String) })
  })

  it('goes out as a letter with its link where the paper sends mail, and only there', async () => {
    const silent = newcomer()
    await inviteStaff(chief, silent)
    expect(await lettersTo(silent.email)).toEqual([])
    openDoor({ sendsMail: true })
    const wanted = newcomer()
    const { token } = await inviteStaff(chief, wanted)
    const [letter] = await lettersTo(wanted.email)
    expect(letter).toMatchObject({ kind: 'invitation', text: expect.stringContaining(`/admin/invitation/${token}`) })
  })
})

const lettersTo = (email: string) => db().select().from(letters).where(eq(letters.toAddress, email))
const countOf = async () => [await db().$count(invitations), await db().$count(events)]
