import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  codeAt,
  openDoor,
  PASSWORD,
  type Person,
  person,
  signedIn,
  visitor,
  wrongCodeAt,
} from '#tests/factories/door.ts'
import { at, eventsOf, refused } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { checkCode } from '#verbs/sign-in/check-code.ts'
import { checkPassword } from '#verbs/sign-in/check-password.ts'
import { proveWithPassword } from '#verbs/sign-in/prove.ts'
import { resumeSession } from '#verbs/sign-in/resume-session.ts'
import { changeOwnPassword } from './change-password.ts'
import { endOtherSessions, endOwnSession } from './end-session.ts'
import { makeRecoveryCodes } from './make-recovery-codes.ts'
import { beginCodes, confirmCodes } from './set-up-codes.ts'

let database: TestDatabase
beforeAll(async () => {
  openDoor()
  database = await testDatabase()
})
beforeEach(() => database.setClock(at('08:00').toISOString()))
afterAll(() => database.close())

const now = at('08:00')
const NEW = 'seven herons and a ladder'
const unproved = refused('unproved', /Prove that it is you/)

/** A person in two browsers; the clock stands at the second sign-in. */
async function twice(who?: Person) {
  const sana = who ?? (await person())
  const first = await signedIn(sana, now)
  await database.setClock(at('08:01').toISOString())
  return { sana, first, second: await signedIn(sana, at('08:01')) }
}

/** Somebody whose sign-in is older than a proof counts. */
async function stale() {
  const sana = await person()
  const { cookie } = await signedIn(sana, now)
  await database.setClock(at('08:11').toISOString())
  const staff = await resumeSession(cookie)
  if (!staff) throw new Error('signed out')
  return { sana, cookie, staff, time: at('08:11') }
}

describe('proving again who one is', () => {
  it('G1 7.5.1: after ten minutes nothing that is dangerous is done without it', async () => {
    const { staff } = await stale()
    await expect(changeOwnPassword(staff, { password: NEW })).rejects.toEqual(unproved)
    expect(() => beginCodes(staff)).toThrow(expect.objectContaining({ kind: 'unproved' }))
    await expect(confirmCodes(staff, { code: '123456' })).rejects.toEqual(unproved)
    await expect(makeRecoveryCodes(staff)).rejects.toEqual(unproved)
  })

  it('takes password and code, and the session stays the same', async () => {
    const { sana, staff, cookie, time } = await stale()
    await proveWithPassword(staff, visitor(), { password: PASSWORD, code: codeAt(sana.secret, time) })
    const proved = await resumeSession(cookie)
    expect(proved?.session).toEqual({ id: staff.session?.id, provedSecondsAgo: 0 })
    expect(await eventsOf(sana.id)).toEqual(['staff.signed-in', 'staff.proved'])
  })

  it('refuses a wrong password, a wrong code, none, and one that was used; each is in the log', async () => {
    const { sana, staff, cookie, time } = await stale()
    const code = codeAt(sana.secret, time)
    for (const given of [
      { password: 'another one altogether', code },
      { password: PASSWORD, code: wrongCodeAt(sana.secret, time) },
      { password: PASSWORD },
    ]) {
      await expect(proveWithPassword(staff, visitor(), given)).rejects.toEqual(refused('refused', /wrong/))
    }
    await proveWithPassword(staff, visitor(), { password: PASSWORD, code })
    await expect(proveWithPassword(staff, visitor(), { password: PASSWORD, code })).rejects.toEqual(refused('refused'))
    expect(await resumeSession(cookie)).toBeDefined()
    expect((await eventsOf(sana.id)).filter((name) => name === 'staff.sign-in-refused')).toHaveLength(4)
  })

  it('does not bring a session back that has ended', async () => {
    const { sana, staff, time } = await stale()
    await database.ownerPool.query('delete from paper.staff_sessions where staff_id = $1', [sana.id])
    await expect(
      proveWithPassword(staff, visitor(), { password: PASSWORD, code: codeAt(sana.secret, time) }),
    ).rejects.toEqual(refused('signed-out'))
  })
})

describe('one’s own password', () => {
  it('G1 7.4.3: a change ends every other session, every sign-in under way and every link', async () => {
    const { sana, first, second } = await twice()
    const { ticket } = await checkPassword(visitor(), sana)
    await database.ownerPool.query(
      `insert into paper.password_resets values ('x', $1, now(), now() + interval '1 hour')`,
      [sana.id],
    )
    await changeOwnPassword(second.staff, { password: NEW })
    expect(await resumeSession(first.cookie)).toBeUndefined()
    expect(await resumeSession(second.cookie)).toBeDefined()
    await expect(checkCode(visitor(), { ticket, code: sana.recoveryCodes[0] ?? '' })).rejects.toEqual(
      refused('signed-out'),
    )
    const { rows } = await database.ownerPool.query('select * from paper.password_resets where staff_id = $1', [
      sana.id,
    ])
    expect(rows).toEqual([])
    await expect(checkPassword(visitor(), sana)).rejects.toEqual(refused('refused'))
    expect(await checkPassword(visitor(), { ...sana, password: NEW })).toMatchObject({ awaits: 'code' })
  })

  it.each([
    ['G1 6.2.1', 'short one', /at least 12/],
    ['G1 6.2.4', 'Password1234', /tried first/],
    ['G1 6.2.11', 'sana-mirza-2026', /a name that others know/],
    ['G1 6.2.11', 'broadsheet 2026', /a name that others know/],
  ])('%s: “%s” is refused, and the old one stays', async (_, password, words) => {
    const sana = await person()
    const { staff } = await signedIn(sana, now)
    await expect(changeOwnPassword(staff, { password })).rejects.toEqual(refused('refused', words))
    expect(await checkPassword(visitor(), sana)).toMatchObject({ awaits: 'code' })
  })

  it('G1 6.2.9: one of 200 signs with emoji and Urdu is kept whole', async () => {
    const sana = await person()
    const { staff } = await signedIn(sana, now)
    const password = '🪕 چاندنی رات کا مسافر '.repeat(20).slice(0, 220).trim()
    await changeOwnPassword(staff, { password })
    expect(await checkPassword(visitor(), { ...sana, password })).toMatchObject({ awaits: 'code' })
    await expect(checkPassword(visitor(), { ...sana, password: password.slice(0, -1) })).rejects.toEqual(
      refused('refused'),
    )
  })
})

describe('one’s own codes', () => {
  it('new ones count once they are confirmed, and until then the old ones', async () => {
    const sana = await person()
    const { staff } = await signedIn(sana, now)
    const { secret } = await beginCodes(staff)
    expect((await beginCodes(staff)).secret).toBe(secret)
    await database.setClock(at('08:02').toISOString())
    const old = await checkPassword(visitor(), sana)
    await checkCode(visitor(), { ticket: old.ticket, code: codeAt(sana.secret, at('08:02')) })
    await database.setClock(at('08:04').toISOString())
    await confirmCodes(staff, { code: codeAt(secret, at('08:04')) })
    const { ticket } = await checkPassword(visitor(), sana)
    await database.setClock(at('08:05').toISOString())
    await expect(checkCode(visitor(), { ticket, code: codeAt(sana.secret, at('08:05')) })).rejects.toEqual(
      refused('refused'),
    )
    await checkCode(visitor(), { ticket, code: codeAt(secret, at('08:05')) })
    expect(await eventsOf(sana.id)).toContain('staff.codes-set-up')
  })

  it('five wrong codes end it, and another session cannot confirm it', async () => {
    const { first, second } = await twice()
    const time = at('08:01')
    const { secret } = await beginCodes(second.staff)
    const right = codeAt(secret, time)
    await expect(confirmCodes(first.staff, { code: right })).rejects.toEqual(refused('refused', /Begin again/))
    for (let n = 0; n < 5; n++) {
      await expect(confirmCodes(second.staff, { code: wrongCodeAt(secret, time) })).rejects.toEqual(
        refused('refused', /does not fit/),
      )
    }
    await expect(confirmCodes(second.staff, { code: right })).rejects.toEqual(refused('refused', /Begin again/))
    expect((await beginCodes(second.staff)).secret).not.toBe(secret)
  })

  it('G1 6.5.2: new recovery codes end the earlier ones', async () => {
    const sana = await person()
    const { staff } = await signedIn(sana, now)
    const { codes, event } = await makeRecoveryCodes(staff)
    expect(event).toMatchObject({ name: 'staff.recovery-codes-made', subjectId: sana.id })
    const { ticket } = await checkPassword(visitor(), sana)
    await expect(checkCode(visitor(), { ticket, code: sana.recoveryCodes[0] ?? '' })).rejects.toEqual(
      refused('refused'),
    )
    await checkCode(visitor(), { ticket, code: codes[0] ?? '' })
  })
})

describe('one’s own sessions', () => {
  it('G1 7.5.2: one is ended at the next request', async () => {
    const { first, second, sana } = await twice()
    await endOwnSession(second.staff, { sessionId: first.staff.session?.id ?? '' })
    expect(await resumeSession(first.cookie)).toBeUndefined()
    expect(await resumeSession(second.cookie)).toBeDefined()
    expect(await eventsOf(sana.id)).toContain('staff.session-ended')
  })

  it('G1 7.4.3: all others are ended at once, and tickets that passed open nothing', async () => {
    const { first, second, sana } = await twice()
    const { ticket } = await checkPassword(visitor(), sana)
    const event = await endOtherSessions(second.staff)
    expect(event.details).toEqual({ sessions: 1 })
    expect(await resumeSession(first.cookie)).toBeUndefined()
    expect(await resumeSession(second.cookie)).toBeDefined()
    await expect(checkCode(visitor(), { ticket, code: sana.recoveryCodes[0] ?? '' })).rejects.toEqual(
      refused('signed-out'),
    )
  })

  it('G1 8.2.2: another person’s session is none of theirs', async () => {
    const { staff } = await signedIn(await person(), now)
    const other = await signedIn(await person(), now)
    await expect(endOwnSession(staff, { sessionId: other.staff.session?.id ?? '' })).rejects.toEqual(
      refused('not-found'),
    )
    expect(await resumeSession(other.cookie)).toBeDefined()
  })
})
