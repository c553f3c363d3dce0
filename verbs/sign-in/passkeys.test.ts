import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { authenticator } from '#tests/factories/authenticator.ts'
import { openDoor, person, signedIn, visitor } from '#tests/factories/door.ts'
import { at, eventsOf, refused } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { addPasskey, beginPasskeyFor } from '#verbs/account/add-passkey.ts'
import { removePasskey } from '#verbs/account/remove-passkey.ts'
import { beginPasskey } from './begin-passkey.ts'
import { checkCode } from './check-code.ts'
import { checkPasskey } from './check-passkey.ts'
import { checkPassword } from './check-password.ts'
import { beginPasskeyEnrolment, enrolPasskey } from './enrol-passkey.ts'
import { openSession } from './open-session.ts'
import { beginProof, proveWithPasskey } from './prove.ts'
import { resumeSession } from './resume-session.ts'

let database: TestDatabase
beforeAll(async () => {
  openDoor()
  database = await testDatabase()
})
beforeEach(() => database.setClock(at('08:00').toISOString()))
afterAll(() => database.close())

const now = at('08:00')
const refusedPasskey = refused('refused', /passkey was not accepted/)
const gone = refused('signed-out', /Begin again/)

/** Somebody who signs in with a passkey, and has a password. */
async function withPasskey() {
  const sana = await person({ codes: false })
  const phone = authenticator()
  const { ticket } = await checkPassword(visitor(), sana)
  const options = await beginPasskeyEnrolment({ ticket })
  const response = phone.create(options)
  const { recoveryCodes } = await enrolPasskey(visitor(), { ticket, name: ' \u202eSana’s\n phone ', response })
  return { sana, phone, ticket, options, recoveryCodes }
}

describe('setting up a passkey at the first sign-in', () => {
  it('G1 6.3.3: makes it the second factor, gives ten recovery codes, and the ticket opens a session', async () => {
    const { sana, ticket, options, recoveryCodes } = await withPasskey()
    expect(options).toMatchObject({
      rp: { id: 'localhost' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    })
    expect(new Set(recoveryCodes).size).toBe(10)
    expect(await openSession(visitor(), { ticket })).toMatchObject({ staffId: sana.id })
    const { rows } = await database.ownerPool.query('select * from paper.passkeys where staff_id = $1', [sana.id])
    expect(rows).toMatchObject([{ name: 'Sana’s phone', transports: ['internal'], backed_up: false, made_at: now }])
    expect(await eventsOf(sana.id)).toEqual(['staff.passkey-added', 'staff.signed-in'])
  })

  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['another site’s passkeys', { rpId: 'evil.example' }],
    ['a device that did not ask who is there', { isVerified: false }],
  ])('refuses an answer for %s', async (_, ways) => {
    const { ticket } = await checkPassword(visitor(), await person({ codes: false }))
    const response = authenticator().create(await beginPasskeyEnrolment({ ticket }), ways)
    await expect(enrolPasskey(visitor(), { ticket, name: 'x', response })).rejects.toEqual(refusedPasskey)
  })

  it.each([{}, null, 'x', { id: 'x', rawId: 'x', type: 'public-key', response: {} }])(
    'refuses %j without a fault',
    async (response) => {
      const { ticket } = await checkPassword(visitor(), await person({ codes: false }))
      await beginPasskeyEnrolment({ ticket })
      await expect(enrolPasskey(visitor(), { ticket, name: 'x', response })).rejects.toEqual(refusedPasskey)
    },
  )

  it('a second ticket of the same password sets up no second one behind its back', async () => {
    const sana = await person({ codes: false })
    const [{ ticket: first }, { ticket: second }] = [
      await checkPassword(visitor(), sana),
      await checkPassword(visitor(), sana),
    ]
    const mine = authenticator().create(await beginPasskeyEnrolment({ ticket: first }))
    const theirs = authenticator().create(await beginPasskeyEnrolment({ ticket: second }))
    await enrolPasskey(visitor(), { ticket: first, name: 'Mine', response: mine })
    await expect(enrolPasskey(visitor(), { ticket: second, name: 'x', response: theirs })).rejects.toEqual(gone)
  })
})

it('a passkey that somebody has already becomes nobody else’s', async () => {
  const { sana, phone } = await withPasskey()
  const omar = await person({ codes: false })
  const { ticket } = await checkPassword(visitor(), omar)
  const response = phone.create(await beginPasskeyEnrolment({ ticket }))
  await expect(enrolPasskey(visitor(), { ticket, name: 'x', response })).rejects.toEqual(refusedPasskey)
  const { staff } = await signedIn(await person(), now)
  const again = phone.create(await beginPasskeyFor(staff))
  await expect(addPasskey(staff, { name: 'x', response: again })).rejects.toEqual(refused('conflict'))
  const { rows } = await database.ownerPool.query('select staff_id from paper.passkeys where id = $1', [phone.id])
  expect(rows).toEqual([{ staff_id: sana.id }])
})

describe('signing in with a passkey', () => {
  it('takes the place of password and code', async () => {
    const { sana, phone } = await withPasskey()
    const { ticket, options } = await beginPasskey()
    expect(options).toMatchObject({ rpId: 'localhost', userVerification: 'required' })
    expect(options.allowCredentials).toBeUndefined()
    await checkPasskey(visitor(), { ticket, response: phone.get(options) })
    const { cookie } = await openSession(visitor(), { ticket })
    expect(await resumeSession(cookie)).toMatchObject({ id: sana.id })
  })

  it.each([
    ['of another site', { origin: 'https://evil.example' }],
    ['of a device that did not ask who is there', { isVerified: false }],
    ['that was recorded earlier', { counter: 1 }],
    ['that says another person is there', { userHandle: Buffer.alloc(16).toString('base64url') }],
  ])('refuses an answer %s', async (_, ways) => {
    const { phone } = await withPasskey()
    const { ticket, options } = await beginPasskey()
    await expect(checkPasskey(visitor(), { ticket, response: phone.get(options, ways) })).rejects.toEqual(
      refusedPasskey,
    )
    await expect(openSession(visitor(), { ticket })).rejects.toEqual(gone)
  })

  it('a challenge is answered once, also by two at once, and only its own', async () => {
    const { phone } = await withPasskey()
    const [one, other] = [await beginPasskey(), await beginPasskey()]
    const response = phone.get(one.options)
    await expect(checkPasskey(visitor(), { ticket: other.ticket, response })).rejects.toEqual(refusedPasskey)
    const twice = [1, 2].map(() => checkPasskey(visitor(), { ticket: one.ticket, response }))
    const outcomes = await Promise.allSettled(twice)
    expect(outcomes.map((outcome) => outcome.status).toSorted()).toEqual(['fulfilled', 'rejected'])
    await expect(checkPasskey(visitor(), { ticket: one.ticket, response })).rejects.toEqual(gone)
  })

  it('a passkey that is not known, of a person who is switched off, or after ten minutes opens nothing', async () => {
    const { sana, phone } = await withPasskey()
    const unknown = await beginPasskey()
    const strange = authenticator().get(unknown.options)
    await expect(checkPasskey(visitor(), { ticket: unknown.ticket, response: strange })).rejects.toEqual(refusedPasskey)
    const late = await beginPasskey()
    await database.setClock(at('08:10').toISOString())
    await expect(checkPasskey(visitor(), { ticket: late.ticket, response: phone.get(late.options) })).rejects.toEqual(
      gone,
    )
    await database.ownerPool.query('update paper.staff set switched_off_at = now() where id = $1', [sana.id])
    const off = await beginPasskey()
    await expect(checkPasskey(visitor(), { ticket: off.ticket, response: phone.get(off.options) })).rejects.toEqual(
      refusedPasskey,
    )
  })

  it('G1 6.3.1: thirty wrong answers from one address are enough for a quarter of an hour', async () => {
    const from = visitor('198.51.100.77')
    const kinds = []
    for (let n = 0; n < 32; n++) {
      const { ticket } = await beginPasskey()
      kinds.push(await checkPasskey(from, { ticket, response: {} }).catch((error) => error.kind))
    }
    expect(kinds).toEqual([...Array(30).fill('refused'), 'too-many', 'too-many'])
  })

  it('whoever lost the passkey comes in with the password and a recovery code', async () => {
    const { sana, recoveryCodes } = await withPasskey()
    const { ticket, awaits } = await checkPassword(visitor(), sana)
    expect(awaits).toBe('code')
    await checkCode(visitor(), { ticket, code: recoveryCodes[0] ?? '' })
    expect(await openSession(visitor(), { ticket })).toMatchObject({ staffId: sana.id })
  })
})

describe('one’s own passkeys', () => {
  it('G1 7.5.1: one is added only by whoever proved who they are a moment ago, for the challenge of their session', async () => {
    const sana = await person()
    const { staff, cookie } = await signedIn(sana, now)
    const phone = authenticator()
    const response = phone.create(await beginPasskeyFor(staff))
    const elsewhere = await signedIn(await person(), now)
    await expect(addPasskey(elsewhere.staff, { name: 'x', response })).rejects.toEqual(
      refused('refused', /Begin again/),
    )
    await addPasskey(staff, { name: '', response })
    await expect(addPasskey(staff, { name: 'x', response })).rejects.toEqual(refused('refused', /Begin again/))
    const { ticket, options } = await beginPasskey()
    await checkPasskey(visitor(), { ticket, response: phone.get(options) })
    await database.setClock(at('08:11').toISOString())
    const stale = await resumeSession(cookie)
    expect(() => stale && beginPasskeyFor(stale)).toThrow(expect.objectContaining({ kind: 'unproved' }))
  })

  it('G1 7.5.1: a passkey of one’s own proves again who is there; another’s does not', async () => {
    const { sana, phone, ticket } = await withPasskey()
    const { cookie } = await openSession(visitor(), { ticket })
    await database.setClock(at('08:11').toISOString())
    const staff = await resumeSession(cookie)
    if (!staff) throw new Error('signed out')
    const other = await withPasskey()
    await expect(
      proveWithPasskey(staff, visitor(), { response: other.phone.get(await beginProof(staff)) }),
    ).rejects.toEqual(refusedPasskey)
    const options = await beginProof(staff)
    expect(options.allowCredentials).toEqual([expect.objectContaining({ id: phone.id })])
    await proveWithPasskey(staff, visitor(), { response: phone.get(options) })
    expect(await resumeSession(cookie)).toMatchObject({ session: { provedSecondsAgo: 0 } })
    expect(await eventsOf(sana.id)).toContain('staff.proved')
  })

  it('G1 8.2.2: one’s own are removed, never another’s, and never the last way to sign in', async () => {
    const { sana, phone, ticket } = await withPasskey()
    const { cookie } = await openSession(visitor(), { ticket })
    const staff = await resumeSession(cookie)
    if (!staff) throw new Error('signed out')
    const other = await withPasskey()
    await expect(removePasskey(staff, { passkeyId: other.phone.id })).rejects.toEqual(refused('not-found'))
    await expect(removePasskey(staff, { passkeyId: phone.id })).rejects.toEqual(refused('refused', /could not sign in/))
    const second = authenticator()
    await addPasskey(staff, { name: 'Key', response: second.create(await beginPasskeyFor(staff)) })
    const both = [phone.id, second.id].map((passkeyId) => removePasskey(staff, { passkeyId }))
    const outcomes = await Promise.allSettled(both)
    expect(outcomes.map((outcome) => outcome.status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await eventsOf(sana.id)).toContain('staff.passkey-removed')
  })

  it('whoever has codes and a password may remove the last one', async () => {
    const { staff } = await signedIn(await person(), now)
    const phone = authenticator()
    await addPasskey(staff, { name: 'x', response: phone.create(await beginPasskeyFor(staff)) })
    await removePasskey(staff, { passkeyId: phone.id })
    const { ticket, options } = await beginPasskey()
    await expect(checkPasskey(visitor(), { ticket, response: phone.get(options) })).rejects.toEqual(refusedPasskey)
  })
})
