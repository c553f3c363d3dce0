import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openDoor, PASSWORD, person, signedIn, visitor } from '#tests/factories/door.ts'
import { at, refused } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { checkPassword } from './check-password.ts'
import { hashInTurn } from './hash-in-turn.ts'
import { countGuess, countResetMail } from './limits.ts'

let database: TestDatabase
beforeAll(async () => {
  openDoor()
  database = await testDatabase()
})
beforeEach(() => database.setClock(at('08:00').toISOString()))
afterAll(() => database.close())

const kindOf = (trying: Promise<unknown>) =>
  trying.then(
    () => 'passed',
    (error) => error.kind,
  )
const tooMany = refused('too-many', /Try again in \d+ minutes/)

describe('limits', () => {
  it('G4.4: eight wrong passwords for an account from one address; the ninth is not even looked at, and says when', async () => {
    const sana = await person()
    const from = visitor()
    for (let n = 0; n < 8; n++) {
      expect(await kindOf(checkPassword(from, { ...sana, password: `guess number ${n}` }))).toBe('refused')
    }
    const error = await checkPassword(from, sana).catch((thrown) => thrown)
    expect(error).toEqual(tooMany)
    expect(error.retryAfterSeconds).toBeGreaterThan(800)
    expect(error.retryAfterSeconds).toBeLessThanOrEqual(900)
  })

  it('G1 6.3.1: a stranger’s wrong guesses never lock the right person out at another address', async () => {
    const sana = await person()
    for (const stranger of [visitor(), visitor(), visitor()]) {
      for (let n = 0; n < 10; n++) await kindOf(checkPassword(stranger, { ...sana, password: `guess number ${n}` }))
    }
    expect((await signedIn(sana, at('08:00'))).staff.id).toBe(sana.id)
  })

  it('G4.4: thirty wrong passwords from one address for many accounts; of IPv6 the whole /64 counts', async () => {
    const kinds = []
    for (let n = 0; n < 32; n++) {
      const from = visitor(`2001:db8:77:1::${n.toString(16)}`)
      kinds.push(await kindOf(checkPassword(from, { email: `person${n}@paper.example`, password: PASSWORD })))
    }
    expect(kinds).toEqual([...Array(30).fill('refused'), 'too-many', 'too-many'])
    const next = visitor('2001:db8:77:2::1')
    expect(await kindOf(checkPassword(next, { email: 'person@paper.example', password: PASSWORD }))).toBe('refused')
  })

  it('a right password gives its guess back, however often', async () => {
    const sana = await person()
    const from = visitor()
    for (let n = 0; n < 12; n++) expect(await kindOf(checkPassword(from, sana))).toBe('passed')
  })

  it('G1 6.3.1: guesses that come at once are counted before any is looked at', async () => {
    const sana = await person()
    const from = visitor()
    const kinds = await Promise.all(
      Array.from({ length: 20 }, (_, n) => kindOf(checkPassword(from, { ...sana, password: `guess number ${n}` }))),
    )
    expect(kinds.filter((kind) => kind === 'refused')).toHaveLength(8)
    expect(kinds.filter((kind) => kind === 'too-many')).toHaveLength(12)
  })

  it('G1 16.3.1: the log says once that a limit holds, however many tries follow', async () => {
    const from = visitor()
    for (let n = 0; n < 14; n++) {
      await kindOf(checkPassword(from, { email: 'someone@elsewhere.example', password: PASSWORD }))
    }
    const { rows } = await database.ownerPool.query(
      `select details->>'step' as step, details->>'limit' as limit from paper.events where details->>'address' = $1 order by id`,
      [from.address],
    )
    const password = { step: 'password', limit: null }
    expect(rows).toEqual([...Array(8).fill(password), { step: 'limit', limit: 'password-account-address' }])
  })

  it('another process counts with this one: the counts are in the records', async () => {
    const from = visitor()
    await countGuess(from, 'password', 'a@paper.example')
    const { rows } = await database.ownerPool.query(
      `select sum(points)::int as points from paper.limits where key like 'password-account-address:%' and points = 1`,
    )
    expect(rows[0]?.points).toBeGreaterThanOrEqual(1)
  })

  it('G4.4: three letters an hour for an account, quietly, and ten from an address', async () => {
    const from = visitor()
    const answers = []
    for (let n = 0; n < 5; n++) answers.push(await countResetMail(from, 'sana@paper.example'))
    expect(answers).toEqual([true, true, true, false, false])
    for (let n = 0; n < 5; n++) expect(await countResetMail(from, `other${n}@paper.example`)).toBe(true)
    await expect(countResetMail(from, 'one.more@paper.example')).rejects.toEqual(tooMany)
  })
})

describe('the line for hashing', () => {
  it('G1 6.3.1: whoever comes from another address waits for one hash, not for a stranger’s two hundred', async () => {
    const sana = await person()
    const done: string[] = []
    const crowd = Array.from({ length: 60 }, () =>
      hashInTurn('guess', '198.51.100.66').then(() => done.push('stranger')),
    )
    await checkPassword(visitor(), sana)
    done.push('sana')
    expect(done.indexOf('sana')).toBeLessThan(30)
    await Promise.all(crowd)
  })

  it('sends away whoever is too much, and says when to come again; what was not looked at is no guess', async () => {
    const crowd = Array.from({ length: 202 }, () => kindOf(hashInTurn('guess', '198.51.100.67')))
    const error = await hashInTurn('guess', '198.51.100.67').catch((thrown) => thrown)
    expect(error).toEqual(refused('too-many', /few seconds/))
    expect(error.retryAfterSeconds).toBe(5)
    const sana = await person()
    const from = visitor()
    const tries = Array.from({ length: 3 }, () => kindOf(checkPassword(from, sana)))
    expect(await Promise.all(tries)).toEqual(['passed', 'passed', 'passed'])
    expect((await Promise.all(crowd)).filter((kind) => kind === 'too-many').length).toBeGreaterThanOrEqual(1)
  }, 120_000)
})
