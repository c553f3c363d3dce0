import type { PoolClient } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { NOBODY } from '#domain/event.ts'
import { NOBODYS_HASH } from '#lib/hashing.ts'
import { openDoor, PASSWORD, person, visitor } from '#tests/factories/door.ts'
import { at, eventsOf, refused } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { checkPassword } from './check-password.ts'

let database: TestDatabase
beforeAll(async () => {
  openDoor()
  database = await testDatabase()
})
beforeEach(() => database.setClock(at('08:00').toISOString()))
afterAll(() => database.close())

const SENTENCE = 'The address or the password is wrong.'
const wrong = refused('refused', new RegExp(`^${SENTENCE}$`))
const query = async (text: string, values: unknown[] = []) => (await database.ownerPool.query(text, values)).rows

/** What is asked of PostgreSQL while something is done, on whichever connection, however it ends. */
async function asked(work: () => Promise<unknown>) {
  const questions: string[] = []
  const restore: (() => void)[] = []
  const watch = (client: PoolClient) => {
    const { query: ask } = client
    restore.push(() => Object.assign(client, { query: ask }))
    const query = (...given: [string | { text: string }]) => {
      questions.push(typeof given[0] === 'string' ? given[0] : given[0].text)
      return Reflect.apply(ask, client, given)
    }
    Object.assign(client, { query })
  }
  database.ownerPool.on('acquire', watch)
  await work().catch(() => undefined)
  database.ownerPool.removeListener('acquire', watch)
  for (const back of restore.toReversed()) back()
  return questions
}

describe('the password', () => {
  it('G1 6.3.3: opens only a ticket that awaits the second factor, and says whether a passkey is there', async () => {
    const sana = await person()
    const passed = await checkPassword(visitor(), sana)
    expect(passed).toEqual({ ticket: expect.any(String), awaits: 'code', hasPasskey: false })
    const [kept] = await query('select * from paper.sign_ins where staff_id = $1', [sana.id])
    expect(kept).toMatchObject({ awaits: 'code', tries: 0, expires_at: at('08:10') })
    expect(JSON.stringify(kept)).not.toContain(passed.ticket)
    expect(await eventsOf(sana.id)).toEqual([])
  })

  it('G1 6.3.3: whoever has no second factor yet must set one up', async () => {
    const bilal = await person({ codes: false })
    expect(await checkPassword(visitor(), bilal)).toMatchObject({ awaits: 'enrolment' })
  })

  it('a password alone never sets up another factor for somebody who has only a passkey', async () => {
    const hina = await person({ codes: false })
    await query(
      `insert into paper.passkeys (id, staff_id, name, public_key, counter, transports, backed_up, made_at)
       values ('hina', $1, 'Phone', '', 0, '{}', false, now())`,
      [hina.id],
    )
    expect(await checkPassword(visitor(), hina)).toMatchObject({ awaits: 'code', hasPasskey: true })
  })

  it('finds the person whatever the case and the spaces around the address', async () => {
    const sana = await person()
    const email = `  ${sana.email.toUpperCase()} `
    expect(await checkPassword(visitor(), { email, password: PASSWORD })).toMatchObject({ awaits: 'code' })
  })

  it('G1 6.2.8: is checked as it was typed, to the last sign and however long', async () => {
    const long = 'lamp '.repeat(40).trim()
    const omar = await person({ password: long })
    await expect(checkPassword(visitor(), { ...omar, password: long.slice(0, -1) })).rejects.toEqual(wrong)
    await expect(checkPassword(visitor(), { ...omar, password: `${long} ` })).rejects.toEqual(wrong)
    await expect(checkPassword(visitor(), { ...omar, password: long.toUpperCase() })).rejects.toEqual(wrong)
    expect(await checkPassword(visitor(), omar)).toMatchObject({ awaits: 'code' })
  })

  it('G1 6.2.8: is the same however its accents were typed', async () => {
    const nadia = await person({ password: 'caf\u00e9 au port de p\u00eache' })
    expect(await checkPassword(visitor(), { ...nadia, password: 'cafe\u0301 au port de pe\u0302che' })).toMatchObject({
      awaits: 'code',
    })
  })

  it('is refused with one sentence when it is wrong, unknown, switched off, or there is none; each is in the log', async () => {
    const sana = await person()
    const off = await person()
    await query('update paper.staff set switched_off_at = now() where id = $1', [off.id])
    const without = await person({ password: null })
    for (const [who, password, subject] of [
      [sana, 'another one altogether', sana.id],
      [off, PASSWORD, off.id],
      [without, '', without.id],
      [{ email: 'nobody@paper.example' }, PASSWORD, NOBODY],
      [{ email: 'no address' }, PASSWORD, NOBODY],
    ] as const) {
      const from = visitor()
      await expect(checkPassword(from, { email: who.email, password })).rejects.toEqual(wrong)
      const [last] = await query('select * from paper.events order by id desc limit 1')
      expect(last).toMatchObject({ actor: 'system:door', name: 'staff.sign-in-refused', subject_id: subject })
      expect(last.details).toEqual({ step: 'password', ...from })
    }
  })

  it('G1 16.2.5: neither a password nor an address that nobody has is ever written down', async () => {
    const typed = { email: 'typed.by.mistake@elsewhere.example', password: 'typed by mistake, all of it' }
    await expect(checkPassword(visitor(), typed)).rejects.toEqual(wrong)
    for (const table of ['events', 'limits', 'sign_ins']) {
      const kept = JSON.stringify(await query(`select * from paper.${table}`))
      expect(kept).not.toContain('mistake')
    }
  })

  it('asks the same of the records whether the address is known, unknown, switched off or without a password', async () => {
    const known = await person()
    const off = await person()
    await query('update paper.staff set switched_off_at = now() where id = $1', [off.id])
    const without = await person({ password: null })
    const tries = [
      { email: known.email, password: 'another one altogether' },
      { email: 'unknown@paper.example', password: PASSWORD },
      { email: 'no address', password: PASSWORD },
      { email: off.email, password: PASSWORD },
      { email: without.email, password: PASSWORD },
    ]
    const questions = []
    for (const typed of tries) questions.push(await asked(() => checkPassword(visitor(), typed)))
    expect(questions[0]?.length).toBeGreaterThan(5)
    for (const other of questions.slice(1)) expect(other).toEqual(questions[0])
  })

  it('an unknown address costs the same work: nobody’s hash is one of the same price', async () => {
    const { parseOptions } = await import('@node-rs/argon2')
    const sana = await person()
    const [{ password_hash: real }] = await query('select password_hash from paper.staff where id = $1', [sana.id])
    expect(parseOptions(NOBODYS_HASH)).toEqual(parseOptions(real))
    expect(parseOptions(real)).toMatchObject({ memoryCost: 19_456, timeCost: 2, parallelism: 1 })
  })
})
