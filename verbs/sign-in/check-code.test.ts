import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { codeAt, openDoor, type Person, person, visitor, wrongCodeAt } from '#tests/factories/door.ts'
import { at, eventsOf, refused } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { checkCode } from './check-code.ts'
import { checkPassword } from './check-password.ts'
import { openSession } from './open-session.ts'

let database: TestDatabase
beforeAll(async () => {
  openDoor()
  database = await testDatabase()
})
beforeEach(() => database.setClock(at('08:00').toISOString()))
afterAll(() => database.close())

const now = at('08:00')
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)
const wrong = refused('refused', /wrong or was used already/)
const gone = refused('signed-out', /Begin again/)
const ticketOf = async (who: Person) => (await checkPassword(visitor(), who)).ticket

describe('the second step', () => {
  it('G1 6.3.3: a ticket that has not passed it opens no session', async () => {
    const ticket = await ticketOf(await person())
    await expect(openSession(visitor(), { ticket })).rejects.toEqual(gone)
  })

  it('passes with the six digits of the phone, also of half a minute ago', async () => {
    const sana = await person()
    const ticket = await ticketOf(sana)
    await checkCode(visitor(), { ticket, code: codeAt(sana.secret, later(-30)) })
    expect(await openSession(visitor(), { ticket })).toMatchObject({ staffId: sana.id })
  })

  it('G1 6.5.1: each code counts once, also from another browser and for the half minute before it', async () => {
    const sana = await person()
    const code = codeAt(sana.secret, now)
    await checkCode(visitor(), { ticket: await ticketOf(sana), code })
    const again = await ticketOf(sana)
    await expect(checkCode(visitor(), { ticket: again, code })).rejects.toEqual(wrong)
    const before = codeAt(sana.secret, later(-30))
    await expect(checkCode(visitor(), { ticket: again, code: before })).rejects.toEqual(wrong)
    await database.setClock(later(30).toISOString())
    await checkCode(visitor(), { ticket: again, code: codeAt(sana.secret, later(30)) })
  })

  it('G1 6.5.1: of two who give the same code at once, one passes', async () => {
    const sana = await person()
    const [one, other] = [await ticketOf(sana), await ticketOf(sana)]
    const code = codeAt(sana.secret, now)
    const outcomes = await Promise.allSettled([one, other].map((ticket) => checkCode(visitor(), { ticket, code })))
    expect(outcomes.map((outcome) => outcome.status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  it('G1 6.5.2: each recovery code counts once, and the log says so', async () => {
    const sana = await person()
    const [code = ''] = sana.recoveryCodes
    await checkCode(visitor(), { ticket: await ticketOf(sana), code: code.replaceAll('-', ' ').toLowerCase() })
    expect(await eventsOf(sana.id)).toEqual(['staff.recovery-code-used'])
    await expect(checkCode(visitor(), { ticket: await ticketOf(sana), code })).rejects.toEqual(wrong)
    await checkCode(visitor(), { ticket: await ticketOf(sana), code: sana.recoveryCodes[1] ?? '' })
  })

  it('G1 6.5.2: of two who give the same recovery code at once, one passes', async () => {
    const sana = await person()
    const [code = ''] = sana.recoveryCodes
    const tickets = [await ticketOf(sana), await ticketOf(sana)]
    const outcomes = await Promise.allSettled(tickets.map((ticket) => checkCode(visitor(), { ticket, code })))
    expect(outcomes.map((outcome) => outcome.status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  it('another person’s codes do not count', async () => {
    const [sana, omar] = [await person(), await person()]
    const ticket = await ticketOf(sana)
    for (const code of [codeAt(omar.secret, now), omar.recoveryCodes[0] ?? '']) {
      await expect(checkCode(visitor(), { ticket, code })).rejects.toEqual(wrong)
    }
  })

  it('G1 6.5.2: the records hold neither the phone’s secret nor a recovery code as they are', async () => {
    const sana = await person()
    const tables = await Promise.all(
      ['staff', 'recovery_codes'].map((table) => database.ownerPool.query(`select * from paper.${table}`)),
    )
    const kept = JSON.stringify(tables.map(({ rows }) => rows))
    for (const secret of [
      sana.secret,
      ...sana.recoveryCodes,
      ...sana.recoveryCodes.map((c) => c.replaceAll('-', '')),
    ]) {
      expect(kept).not.toContain(secret)
    }
  })

  it('G1 6.3.1: a ticket has five tries, and then not even the right code counts', async () => {
    const sana = await person()
    const ticket = await ticketOf(sana)
    for (let n = 0; n < 5; n++) {
      await expect(checkCode(visitor(), { ticket, code: wrongCodeAt(sana.secret, now) })).rejects.toEqual(wrong)
    }
    await expect(checkCode(visitor(), { ticket, code: codeAt(sana.secret, now) })).rejects.toEqual(gone)
    expect(await eventsOf(sana.id)).toEqual(Array(5).fill('staff.sign-in-refused'))
  })

  it('G1 6.3.1: ten tries at once are five', async () => {
    const sana = await person()
    const ticket = await ticketOf(sana)
    const code = wrongCodeAt(sana.secret, now)
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => checkCode(visitor(), { ticket, code })))
    const kinds = outcomes.map((outcome) => (outcome.status === 'rejected' ? outcome.reason.kind : 'passed'))
    expect(kinds.filter((kind) => kind === 'refused')).toHaveLength(5)
    expect(kinds.filter((kind) => kind === 'signed-out')).toHaveLength(5)
  })

  it('G1 6.3.1: new tickets give no more than eight wrong codes a quarter of an hour from one address', async () => {
    const sana = await person()
    const from = visitor()
    const kinds: string[] = []
    for (const ticket of [await ticketOf(sana), await ticketOf(sana), await ticketOf(sana)]) {
      for (let n = 0; n < 4; n++) {
        kinds.push(
          await checkCode(from, { ticket, code: wrongCodeAt(sana.secret, now) }).then(
            () => 'passed',
            (error) => error.kind,
          ),
        )
      }
    }
    expect(kinds).toEqual([...Array(8).fill('refused'), ...Array(4).fill('too-many')])
    await checkCode(visitor(), { ticket: await ticketOf(sana), code: codeAt(sana.secret, now) })
  })

  it('G1 6.5.5: a ticket ends ten minutes after the password', async () => {
    const sana = await person()
    const ticket = await ticketOf(sana)
    await database.setClock(at('08:10').toISOString())
    await expect(checkCode(visitor(), { ticket, code: codeAt(sana.secret, at('08:10')) })).rejects.toEqual(gone)
  })

  it('a person who is switched off meanwhile goes no further', async () => {
    const sana = await person()
    const ticket = await ticketOf(sana)
    await database.ownerPool.query('update paper.staff set switched_off_at = now() where id = $1', [sana.id])
    await expect(checkCode(visitor(), { ticket, code: codeAt(sana.secret, now) })).rejects.toEqual(gone)
  })

  it.each(['', 'made up', 'codes:01a20000-0000-7000-8000-000000000000'])(
    'a ticket “%s” that nobody was given opens nothing',
    async (ticket) => {
      await expect(checkCode(visitor(), { ticket, code: '123456' })).rejects.toEqual(gone)
    },
  )
})
