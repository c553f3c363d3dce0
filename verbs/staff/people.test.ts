import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '#db/client.ts'
import { getPerson } from '#db/queries/newsroom/people.ts'
import { listSessionsOf } from '#db/queries/newsroom/sessions.ts'
import { contributors, passkeys, recoveryCodes, staff as table } from '#db/schema/index.ts'
import { contributor, section, staff } from '#tests/factories/desk.ts'
import { goodPassword, openDoor, person, signedIn, theConsole } from '#tests/factories/people.ts'
import { eventsOf, refused } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { resumeSession } from '#verbs/sign-in/resume-session.ts'
import { addPerson } from './add-person.ts'
import { changePerson } from './change-person.ts'
import { endSessionsOf } from './end-sessions-of.ts'
import { noteRefusal } from './note-refusal.ts'
import { resetSecondFactor } from './reset-second-factor.ts'
import { switchOff } from './switch-off.ts'
import { switchOn } from './switch-on.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
beforeEach(async () => {
  openDoor()
  await database.setClock()
  await database.ownerPool.query('update paper.staff set switched_off_at = now() where switched_off_at is null')
})
afterAll(() => database.close())

const chief = staff('editor-in-chief')
const isIn = async (cookie: string) => (await resumeSession(cookie)) !== undefined

describe('switching a person off', () => {
  it('7.4.2: ends every session at the next request, and touches no byline', async () => {
    const [one, writer] = [await person(), await contributor()]
    const cookies = [await signedIn(one.id), await signedIn(one.id)]
    const bylines = await db().select().from(contributors)
    expect(await isIn(cookies[0] ?? '')).toBe(true)
    const event = await switchOff(chief, { staffId: one.id })
    for (const cookie of cookies) expect(await isIn(cookie)).toBe(false)
    expect(event).toMatchObject({ name: 'staff.switched-off', subjectId: one.id, details: { sessions: 2 } })
    expect(await db().select().from(contributors)).toEqual(bylines)
    expect(bylines.map((row) => row.id)).toContain(writer.id)
    expect((await getPerson(chief, one.id))?.switchedOffAt).toBeInstanceOf(Date)
  })

  it('and on again brings no earlier session back', async () => {
    const one = await person()
    const cookie = await signedIn(one.id)
    await switchOff(chief, { staffId: one.id })
    await switchOn(chief, { staffId: one.id })
    expect(await isIn(cookie)).toBe(false)
    expect(await isIn(await signedIn(one.id))).toBe(true)
    expect(await eventsOf(one.id)).toContain('staff.switched-on')
  })

  it('is refused twice, for oneself, and for nobody', async () => {
    const [own, one] = [await person('editor-in-chief'), await person()]
    await expect(switchOff(own, { staffId: own.id })).rejects.toEqual(refused('refused', /themselves/))
    await switchOff(own, { staffId: one.id })
    await expect(switchOff(own, { staffId: one.id })).rejects.toEqual(refused('conflict', /already/))
    await switchOn(own, { staffId: one.id })
    await expect(switchOn(own, { staffId: one.id })).rejects.toEqual(refused('conflict', /already/))
    const nobody = { staffId: '01a20000-0000-7000-8000-000000000000' }
    await expect(switchOff(own, nobody)).rejects.toEqual(refused('not-found'))
  })
})

describe('the last editor-in-chief who can sign in', () => {
  it('is not switched off and not given another role, from the command line either', async () => {
    const last = await person('editor-in-chief')
    await expect(switchOff(theConsole, { staffId: last.id })).rejects.toEqual(
      refused('refused', /last editor-in-chief/),
    )
    const other = changePerson(theConsole, { staffId: last.id, role: 'editor' })
    await expect(other).rejects.toEqual(refused('refused', /last editor-in-chief/))
    expect(await getPerson(theConsole, last.id)).toMatchObject({ role: 'editor-in-chief', switchedOffAt: undefined })
  })

  it('is not the one whom another could follow who cannot sign in', async () => {
    const [last, shut] = [await person('editor-in-chief'), await person('editor-in-chief')]
    await db().update(table).set({ passwordHash: null }).where(eq(table.id, shut.id))
    await expect(switchOff(theConsole, { staffId: last.id })).rejects.toEqual(refused('refused', /last/))
    await db().insert(passkeys).values(passkeyOf(shut.id))
    await switchOff(theConsole, { staffId: last.id })
  })

  it.each([
    ['switching each other off', (id: string) => switchOff(theConsole, { staffId: id })],
    ['giving each other another role', (id: string) => changePerson(theConsole, { staffId: id, role: 'editor' })],
  ])('is left when two go by %s at once', async (_how, take) => {
    for (let round = 0; round < 5; round += 1) {
      await database.ownerPool.query('update paper.staff set switched_off_at = now() where switched_off_at is null')
      const two = [await person('editor-in-chief'), await person('editor-in-chief')]
      const outcomes = await Promise.allSettled(two.map((one) => take(one.id)))
      expect(outcomes.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
    }
  })
})

describe('changing a person', () => {
  it('holds from the next request of a session that is open', async () => {
    const [sport, city] = [await section(), await section()]
    const one = await person('reporter', { sections: [sport.id] })
    const cookie = await signedIn(one.id)
    const event = await changePerson(chief, { staffId: one.id, role: 'section-editor', sections: [city.id] })
    expect(await resumeSession(cookie)).toMatchObject({ role: 'section-editor', sections: [city.id] })
    expect(event).toMatchObject({
      name: 'staff.changed',
      details: {
        fields: ['role', 'sections'],
        roleBefore: 'reporter',
        sectionsBefore: [sport.id],
        role: 'section-editor',
        sections: [city.id],
      },
    })
  })

  it('says of a name and an address only that they were changed', async () => {
    const one = await person()
    const event = await changePerson(chief, { staffId: one.id, name: ' Hina Tariq ', email: 'HINA@paper.example' })
    expect(event.details).toEqual({ fields: ['name', 'email'] })
    expect(await getPerson(chief, one.id)).toMatchObject({ name: 'Hina Tariq', email: 'hina@paper.example' })
  })

  it('is refused for one’s own role, for an address that another has, and for nothing', async () => {
    const [own, one, other] = [await person('editor-in-chief'), await person(), await person()]
    await person('editor-in-chief')
    const lower = changePerson(own, { staffId: own.id, role: 'editor' })
    await expect(lower).rejects.toEqual(refused('refused', /themselves/))
    await changePerson(own, { staffId: own.id, name: 'Amna Yousaf Khan' })
    const taken = changePerson(own, { staffId: one.id, email: other.email })
    await expect(taken).rejects.toEqual(refused('conflict', /email address already/))
    await expect(changePerson(own, { staffId: one.id, name: one.name })).rejects.toEqual(refused('refused', /Nothing/))
    const narrow = changePerson(own, { staffId: one.id, sections: [] })
    await expect(narrow).rejects.toEqual(refused('refused', /at least one section/))
  })
})

describe('an editor-in-chief', () => {
  it('7.4.5: ends one session of anybody, or all of them', async () => {
    const one = await person()
    const cookies = [await signedIn(one.id), await signedIn(one.id), await signedIn(one.id)]
    const [newest] = await listSessionsOf(chief, one.id)
    await endSessionsOf(chief, { staffId: one.id, sessionId: newest?.id ?? '' })
    expect(await Promise.all(cookies.map(isIn))).toEqual(expect.arrayContaining([true, true, false]))
    const again = endSessionsOf(chief, { staffId: one.id, sessionId: newest?.id ?? '' })
    await expect(again).rejects.toEqual(refused('conflict'))
    const event = await endSessionsOf(chief, { staffId: one.id })
    expect(event).toMatchObject({ name: 'staff.sessions-ended', details: { sessions: 2 } })
    expect(await Promise.all(cookies.map(isIn))).toEqual([false, false, false])
  })

  it('does not end a session of somebody else by naming the wrong person', async () => {
    const [one, other] = [await person(), await person()]
    const cookie = await signedIn(one.id)
    const [session] = await listSessionsOf(chief, one.id)
    const wrong = endSessionsOf(chief, { staffId: other.id, sessionId: session?.id ?? '' })
    await expect(wrong).rejects.toEqual(refused('conflict'))
    expect(await isIn(cookie)).toBe(true)
  })

  it('takes a colleague’s second factor away, with a reason, and not their own', async () => {
    const own = await person('editor-in-chief')
    const { event: added } = await addPerson(theConsole, { ...newcomer, password: goodPassword })
    await db().insert(passkeys).values(passkeyOf(added.subjectId))
    await db().insert(recoveryCodes).values({ staffId: added.subjectId, codeHash: 'x' })
    const cookie = await signedIn(added.subjectId)
    const reset = (reason: string) => resetSecondFactor(own, { staffId: added.subjectId, reason })
    await expect(reset('  ')).rejects.toEqual(refused('refused', /reason/))
    const event = await reset('Lost the phone on the train.')
    expect(event.details).toEqual({ reason: 'Lost the phone on the train.', passkeys: 1, sessions: 1 })
    expect(await getPerson(own, added.subjectId)).toMatchObject({ hasPassword: true, hasCodes: false, passkeys: 0 })
    expect(await db().$count(recoveryCodes, eq(recoveryCodes.staffId, added.subjectId))).toBe(0)
    expect(await isIn(cookie)).toBe(false)
    const oneself = resetSecondFactor(own, { staffId: own.id, reason: 'x' })
    await expect(oneself).rejects.toEqual(refused('refused', /your account/))
  })
})

it('adding a person from the command line gives them a second factor that an authenticator reads', async () => {
  const { event, otpauth } = await addPerson(theConsole, {
    ...newcomer,
    email: 'hina@desk.example',
    password: goodPassword,
  })
  expect(otpauth).toMatch(/^otpauth:\/\/totp\/[^?]+hina%40desk\.example\?issuer=Broadsheet&secret=[A-Z2-7]{32}&/)
  const secret = /secret=(\w+)/.exec(otpauth)?.[1] ?? ''
  const [row] = await db().select().from(table).where(eq(table.id, event.subjectId))
  expect(JSON.stringify([row, event])).not.toContain(secret)
  expect(event).toMatchObject({ actor: 'system:console', name: 'staff.added' })
})

it('16.3.2: a refusal is recorded under the person, with the verb and the section', async () => {
  const one = await person()
  const event = await noteRefusal(one, { verb: 'publish', sectionId: one.id })
  expect(event).toMatchObject({
    actor: `staff:${one.id}`,
    name: 'staff.refused',
    details: { verb: 'publish', section: one.id },
  })
})

const newcomer = {
  email: 'bilal@desk.example',
  name: 'Bilal Shah',
  role: 'reporter' as const,
  sections: 'all' as const,
}

const passkeyOf = (staffId: string) => ({
  id: `key-${staffId}`,
  staffId,
  name: 'Phone',
  publicKey: Buffer.from('x'),
  counter: 0,
  transports: [],
  backedUp: false,
  madeAt: new Date(),
})
