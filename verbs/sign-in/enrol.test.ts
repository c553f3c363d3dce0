import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { codeAt, openDoor, person, visitor, wrongCodeAt } from '#tests/factories/door.ts'
import { at, eventsOf, refused } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { beginEnrolment } from './begin-enrolment.ts'
import { checkCode } from './check-code.ts'
import { checkPassword } from './check-password.ts'
import { enrol } from './enrol.ts'
import { openSession } from './open-session.ts'

let database: TestDatabase
beforeAll(async () => {
  openDoor()
  database = await testDatabase()
})
beforeEach(() => database.setClock(at('08:00').toISOString()))
afterAll(() => database.close())

const now = at('08:00')
const gone = refused('signed-out', /Begin again/)

async function begun() {
  const sana = await person({ codes: false })
  const { ticket } = await checkPassword(visitor(), sana)
  return { sana, ticket, ...(await beginEnrolment({ ticket })) }
}

describe('setting up codes at the first sign-in', () => {
  it('gives the same secret as long as the ticket lives, sealed in the records, with the names an app shows', async () => {
    const { sana, ticket, secret, uri } = await begun()
    expect(await beginEnrolment({ ticket })).toEqual({ secret, uri })
    const address = new URL(uri)
    expect(decodeURIComponent(address.pathname)).toBe(`/Broadsheet:${sana.email}`)
    expect(address.searchParams.get('secret')).toBe(secret)
    const { rows } = await database.ownerPool.query('select * from paper.sign_ins where staff_id = $1', [sana.id])
    expect(rows[0]?.pending_secret).toMatch(/^v1\./)
    expect(JSON.stringify(rows)).not.toContain(secret)
  })

  it('G1 6.3.3: the first code makes them the second factor, with ten recovery codes, and opens a session', async () => {
    const { sana, ticket, secret } = await begun()
    const { recoveryCodes } = await enrol(visitor(), { ticket, code: codeAt(secret, now) })
    expect(new Set(recoveryCodes).size).toBe(10)
    expect(await openSession(visitor(), { ticket })).toMatchObject({ staffId: sana.id })
    expect(await eventsOf(sana.id)).toEqual(['staff.codes-set-up', 'staff.signed-in'])
    const next = await checkPassword(visitor(), sana)
    expect(next.awaits).toBe('code')
    await expect(checkCode(visitor(), { ticket: next.ticket, code: codeAt(secret, now) })).rejects.toEqual(
      refused('refused', /used already/),
    )
    await checkCode(visitor(), { ticket: next.ticket, code: recoveryCodes[9] ?? '' })
  })

  it('a wrong code changes nothing, and five are the end of the ticket', async () => {
    const { sana, ticket, secret } = await begun()
    for (let n = 0; n < 5; n++) {
      await expect(enrol(visitor(), { ticket, code: wrongCodeAt(secret, now) })).rejects.toEqual(
        refused('refused', /does not fit/),
      )
    }
    await expect(enrol(visitor(), { ticket, code: codeAt(secret, now) })).rejects.toEqual(gone)
    const { rows } = await database.ownerPool.query('select totp_secret from paper.staff where id = $1', [sana.id])
    expect(rows).toEqual([{ totp_secret: null }])
  })

  it('without a secret that was shown, no code fits', async () => {
    const { ticket } = await checkPassword(visitor(), await person({ codes: false }))
    await expect(enrol(visitor(), { ticket, code: '123456' })).rejects.toEqual(refused('refused'))
  })

  it('of two tickets of one person, only one sets up codes', async () => {
    const first = await begun()
    const { ticket } = await checkPassword(visitor(), first.sana)
    const second = await beginEnrolment({ ticket })
    expect(second.secret).not.toBe(first.secret)
    const outcomes = await Promise.allSettled([
      enrol(visitor(), { ticket: first.ticket, code: codeAt(first.secret, now) }),
      enrol(visitor(), { ticket, code: codeAt(second.secret, now) }),
    ])
    expect(outcomes.map((outcome) => outcome.status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  it('a ticket that awaits a code sets nothing up, and one that awaits this gives no code', async () => {
    const { ticket } = await checkPassword(visitor(), await person())
    await expect(beginEnrolment({ ticket })).rejects.toEqual(gone)
    await expect(enrol(visitor(), { ticket, code: '123456' })).rejects.toEqual(gone)
    const enrolling = await begun()
    await expect(checkCode(visitor(), { ticket: enrolling.ticket, code: '123456' })).rejects.toEqual(gone)
    await expect(openSession(visitor(), { ticket: enrolling.ticket })).rejects.toEqual(gone)
  })
})
