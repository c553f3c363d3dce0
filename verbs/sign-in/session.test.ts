import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { section } from '#tests/factories/desk.ts'
import { codeAt, openDoor, person, signedIn, visitor } from '#tests/factories/door.ts'
import { at, eventsOf, refused } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { endOtherSessions } from '#verbs/account/end-session.ts'
import { checkCode } from './check-code.ts'
import { checkPassword } from './check-password.ts'
import { openSession } from './open-session.ts'
import { resumeSession } from './resume-session.ts'
import { signOut } from './sign-out.ts'

let database: TestDatabase
beforeAll(async () => {
  openDoor()
  database = await testDatabase()
})
beforeEach(() => database.setClock(at('08:00').toISOString()))
afterAll(() => database.close())

const now = at('08:00')
const afterSeconds = (seconds: number) => new Date(now.getTime() + seconds * 1000)
const clock = (time: Date) => database.setClock(time.toISOString())
const query = async (text: string, values: unknown[]) => (await database.ownerPool.query(text, values)).rows

/** Until so many wait for a lock. */
const heldUp = (many: number) =>
  vi.waitUntil(
    async () =>
      (await query(`select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`, []))
        .length === many,
    { timeout: 10_000 },
  )

async function passedTicket() {
  const sana = await person()
  const { ticket } = await checkPassword(visitor(), sana)
  await checkCode(visitor(), { ticket, code: codeAt(sana.secret, now) })
  return { sana, ticket }
}

describe('a session', () => {
  it('says who is there, what they may do and where, and when they proved it', async () => {
    const place = await section()
    const sana = await person({ role: 'section-editor', sections: [place.id] })
    const { cookie } = await signedIn(sana, now)
    await clock(afterSeconds(42))
    expect(await resumeSession(cookie)).toEqual({
      id: sana.id,
      name: 'Sana Mirza',
      email: sana.email,
      role: 'section-editor',
      sections: [place.id],
      session: { id: expect.any(String), provedSecondsAgo: 42 },
    })
    expect(await eventsOf(sana.id)).toEqual(['staff.signed-in'])
  })

  it('G1 7.2.3: its cookie has 256 random bits, and the records keep only a hash of it', async () => {
    const sana = await person()
    const { cookie } = await signedIn(sana, now)
    expect(cookie).toMatch(/^[\w-]{43}$/)
    const rows = JSON.stringify(await query('select * from paper.staff_sessions where staff_id = $1', [sana.id]))
    expect(rows).not.toContain(cookie)
  })

  it('a ticket is redeemed once, also by two at once', async () => {
    const { sana, ticket } = await passedTicket()
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => openSession(visitor(), { ticket })))
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1)
    await expect(openSession(visitor(), { ticket })).rejects.toEqual(refused('signed-out', /Begin again/))
    expect(await query('select id from paper.staff_sessions where staff_id = $1', [sana.id])).toHaveLength(1)
  })

  it('a ticket that passed counts for ten minutes from the password', async () => {
    const { ticket } = await passedTicket()
    await clock(afterSeconds(600))
    await expect(openSession(visitor(), { ticket })).rejects.toEqual(refused('signed-out'))
  })

  it('G1 7.2.4: a new sign-in has a new name, and the session that the browser had before ends', async () => {
    const sana = await person()
    const first = await signedIn(sana, now)
    await clock(afterSeconds(30))
    const second = await signedIn(sana, afterSeconds(30), visitor(), first.cookie)
    expect(second.cookie).not.toBe(first.cookie)
    expect(await resumeSession(first.cookie)).toBeUndefined()
    expect(await resumeSession(second.cookie)).toBeDefined()
  })

  it('G1 7.3.1: ends after two hours in which nobody used it; use keeps it', async () => {
    const sana = await person()
    const { cookie } = await signedIn(sana, now)
    await clock(afterSeconds(7199))
    expect(await resumeSession(cookie)).toBeDefined()
    await clock(afterSeconds(7199 + 7199))
    expect(await resumeSession(cookie)).toBeDefined()
    await clock(afterSeconds(7199 + 7199 + 7200))
    expect(await resumeSession(cookie)).toBeUndefined()
  })

  it('G1 7.3.2: ends after twelve hours, however much it is used', async () => {
    const sana = await person()
    const { cookie } = await signedIn(sana, now)
    for (let hour = 1; hour < 12; hour++) {
      await clock(afterSeconds(hour * 3600))
      expect(await resumeSession(cookie)).toBeDefined()
    }
    await clock(afterSeconds(12 * 3600))
    expect(await resumeSession(cookie)).toBeUndefined()
  })

  it('writes down at most once a minute that it was used', async () => {
    const sana = await person()
    const { cookie } = await signedIn(sana, now)
    const seen = async () => (await query('select seen_at from paper.staff_sessions where staff_id = $1', [sana.id]))[0]
    await clock(afterSeconds(59))
    await resumeSession(cookie)
    expect(await seen()).toEqual({ seen_at: now })
    await clock(afterSeconds(61))
    await resumeSession(cookie)
    expect(await seen()).toEqual({ seen_at: afterSeconds(61) })
  })

  it('G1 7.4.1: signing out ends it in the records: a stolen cookie opens nothing any more', async () => {
    const sana = await person()
    const { cookie } = await signedIn(sana, now)
    await signOut(cookie)
    expect(await resumeSession(cookie)).toBeUndefined()
    expect(await signOut(cookie)).toBeUndefined()
    expect(await eventsOf(sana.id)).toEqual(['staff.signed-in', 'staff.signed-out'])
  })

  it('G1 7.4.2: a person who is switched off is out at the next request, and their tickets open nothing', async () => {
    const sana = await person()
    const { cookie } = await signedIn(sana, now)
    const { sana: omar, ticket } = await passedTicket()
    await query('update paper.staff set switched_off_at = now() where id = any($1)', [[sana.id, omar.id]])
    expect(await resumeSession(cookie)).toBeUndefined()
    await expect(openSession(visitor(), { ticket })).rejects.toEqual(refused('signed-out'))
  })

  it('G1 7.4.3: a session that is being opened when all others end, ends with them', async () => {
    const sana = await person()
    const { staff } = await signedIn(sana, now)
    const { ticket } = await checkPassword(visitor(), sana)
    await checkCode(visitor(), { ticket, code: sana.recoveryCodes[0] ?? '' })
    // Holds up whoever records an event, which is the last thing that either does.
    const holder = await database.ownerPool.connect()
    await holder.query('begin; lock table paper.events in share mode')
    const opening = openSession(visitor(), { ticket })
    await heldUp(1)
    const ending = endOtherSessions(staff)
    await heldUp(2)
    await holder.query('commit')
    holder.release()
    await Promise.all([opening, ending])
    const left = await query('select id from paper.staff_sessions where staff_id = $1', [sana.id])
    expect(left).toEqual([{ id: staff.session?.id }])
  })

  it('what a person may do is asked anew at each request', async () => {
    const sana = await person({ role: 'editor' })
    const { cookie } = await signedIn(sana, now)
    await query(`update paper.staff set role = 'reporter', all_sections = false where id = $1`, [sana.id])
    expect(await resumeSession(cookie)).toMatchObject({ role: 'reporter', sections: [] })
  })

  it.each(['', 'made up', 'a'.repeat(100_000), '\0', "' or 1=1 --"])(
    'G1 7.2.1: a cookie that nobody was given opens nothing',
    async (cookie) => {
      expect(await resumeSession(cookie)).toBeUndefined()
      expect(await signOut(cookie)).toBeUndefined()
    },
  )

  it('asks the records once', async () => {
    const { cookie } = await signedIn(await person(), now)
    let questions = 0
    const { query: ask } = database.ownerPool
    database.ownerPool.query = ((...given: unknown[]) => {
      questions += 1
      return Reflect.apply(ask, database.ownerPool, given)
    }) as typeof ask
    await resumeSession(cookie)
    database.ownerPool.query = ask
    expect(questions).toBe(1)
  })
})
