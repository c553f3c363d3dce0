import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '#db/client.ts'
import { events, letters, passwordResets, staff as table } from '#db/schema/index.ts'
import { NOBODY } from '#domain/event.ts'
import { staff } from '#tests/factories/desk.ts'
import { goodPassword, openDoor, person, signedIn, theConsole, visitor } from '#tests/factories/people.ts'
import { eventsOf, refused } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { resumeSession } from '#verbs/sign-in/resume-session.ts'
import { addPerson } from './add-person.ts'
import { askForReset } from './ask-for-reset.ts'
import { resetPassword } from './reset-password.ts'
import { isResetOpen, setPassword } from './set-password.ts'
import { switchOff } from './switch-off.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
beforeEach(async () => {
  openDoor({ sendsMail: true })
  await database.setClock()
  await database.ownerPool.query('delete from paper.limits')
})
afterAll(() => database.close())

const chief = staff('editor-in-chief')
const next = 'four barges left at noon'
const rowOf = async (id: string) => (await db().select().from(table).where(eq(table.id, id)))[0]
const lettersTo = (email: string) => db().select().from(letters).where(eq(letters.toAddress, email))
const ask = (email: string, address = visitor.address) => askForReset({ ...visitor, address }, { email })

describe('a link to set a new password', () => {
  it('6.4.3: sets it once, ends every session, and leaves the second factor', async () => {
    const wanted = { email: 'hina@paper.example', name: 'Hina Tariq', role: 'editor', sections: 'all' } as const
    const { event: added } = await addPerson(theConsole, { ...wanted, password: goodPassword })
    const [id, before] = [added.subjectId, await rowOf(added.subjectId)]
    const cookie = await signedIn(id)
    const { event, token } = await resetPassword(chief, { staffId: id, reason: 'Forgotten after the holidays.' })
    expect(event).toMatchObject({ name: 'staff.password-reset', details: { reason: 'Forgotten after the holidays.' } })
    expect(await resumeSession(cookie)).toBeDefined()
    expect(await isResetOpen(token)).toBe(true)
    const outcomes = await Promise.allSettled([1, 2].map(() => setPassword(visitor, { token, password: next })))
    expect(outcomes.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
    expect(await resumeSession(cookie)).toBeUndefined()
    const after = await rowOf(id)
    expect(after?.passwordHash).not.toBe(before?.passwordHash)
    expect(after?.totpSecret).toBe(before?.totpSecret)
    expect(await isResetOpen(token)).toBe(false)
    expect((await eventsOf(id)).slice(-2)).toEqual(['staff.password-reset', 'staff.password-changed'])
  })

  it('6.5.5: runs out after an hour', async () => {
    const one = await person()
    await database.setClock('2026-11-24T10:00:00.000Z')
    const { token } = await resetPassword(chief, { staffId: one.id, reason: 'x' })
    await database.setClock('2026-11-24T11:00:00.000Z')
    expect(await isResetOpen(token)).toBe(false)
    await expect(setPassword(visitor, { token, password: next })).rejects.toEqual(refused('not-found', /run out/))
  })

  it('is one for each person: another one replaces it', async () => {
    const one = await person()
    const earlier = await resetPassword(chief, { staffId: one.id, reason: 'x' })
    const later = await resetPassword(chief, { staffId: one.id, reason: 'x' })
    expect([await isResetOpen(earlier.token), await isResetOpen(later.token)]).toEqual([false, true])
  })

  it('does not live on when the person is switched off, and is not made for them', async () => {
    const one = await person()
    const { token } = await resetPassword(chief, { staffId: one.id, reason: 'x' })
    await switchOff(chief, { staffId: one.id })
    await expect(setPassword(visitor, { token, password: next })).rejects.toEqual(refused('not-found'))
    const again = resetPassword(chief, { staffId: one.id, reason: 'x' })
    await expect(again).rejects.toEqual(refused('refused', /switched off/))
  })

  it('asks for a reason of one line', async () => {
    const one = await person()
    for (const reason of ['', ' ', 'a\nb', 'x'.repeat(501)]) {
      const wanted = resetPassword(chief, { staffId: one.id, reason })
      await expect(wanted).rejects.toEqual(refused('refused', /Give a reason/))
    }
  })

  it('takes no password that others would guess, and is not used up by one', async () => {
    const one = await person('reporter', { name: 'Mehwish Baloch' })
    const { token } = await resetPassword(chief, { staffId: one.id, reason: 'x' })
    const guess = setPassword(visitor, { token, password: 'mehwish-baloch' })
    await expect(guess).rejects.toEqual(refused('refused', /made of a name/))
    await setPassword(visitor, { token, password: next })
  })
})

describe('asking for a new password', () => {
  it('sends the one letter with the link to whoever has access', async () => {
    const one = await person()
    await ask(` ${one.email.toUpperCase()} `)
    const [letter, ...more] = await lettersTo(one.email)
    expect(more).toEqual([])
    const token = /\/admin\/reset\/([\w-]{43})/.exec(letter?.text ?? '')?.[1] ?? ''
    expect(await isResetOpen(token)).toBe(true)
    expect(await eventsOf(one.id)).toEqual(['staff.password-reset-asked'])
    await setPassword(visitor, { token, password: next })
  })

  it('by nobody says the same, sends nothing, and records no address', async () => {
    const [off, letterCount] = [await person(), await db().$count(letters)]
    await switchOff(theConsole, { staffId: off.id })
    await expect(ask('stranger@elsewhere.example')).resolves.toBeUndefined()
    await expect(ask(off.email)).resolves.toBeUndefined()
    expect(await db().$count(letters)).toBe(letterCount)
    const asked = await db().select().from(events).where(eq(events.subjectId, NOBODY))
    expect(JSON.stringify(asked)).not.toContain('stranger')
    expect(asked.at(-1)?.details).toMatchObject({ sent: false, address: visitor.address })
  })

  it('works as much for nobody as for somebody: the same number of statements', async () => {
    const one = await person()
    await ask(one.email, '198.51.100.1')
    const known = await statementsOf(() => ask(one.email, '198.51.100.1'))
    const unknown = await statementsOf(() => ask('nobody@paper.example', '198.51.100.1'))
    expect(known.length).toBeGreaterThan(5)
    expect(unknown.map(shapeOf)).toEqual(known.map(shapeOf))
  })

  it('sends an account three letters an hour at most, and does not say so', async () => {
    const one = await person()
    for (const n of [1, 2, 3, 4, 5]) await expect(ask(one.email, `198.51.100.${n}`)).resolves.toBeUndefined()
    expect(await lettersTo(one.email)).toHaveLength(3)
  })

  it('leaves the link of the last letter open when a further one is not sent', async () => {
    const one = await person()
    for (const n of [1, 2, 3, 4]) await ask(one.email, `198.51.100.${n}`)
    const rows = await db().select().from(passwordResets).where(eq(passwordResets.staffId, one.id))
    expect(rows).toHaveLength(1)
    const texts = (await lettersTo(one.email)).map((letter) => /reset\/([\w-]{43})/.exec(letter.text ?? '')?.[1] ?? '')
    expect(await Promise.all(texts.map(isResetOpen))).toEqual([false, false, true])
  })

  it('G4.4: is refused with a time to wait after ten from one address', async () => {
    for (let n = 0; n < 10; n += 1) await ask(`nobody.${n}@paper.example`, '198.51.100.9')
    await expect(ask('nobody@paper.example', '198.51.100.9')).rejects.toMatchObject({
      kind: 'too-many',
      retryAfterSeconds: expect.any(Number),
    })
    await ask('nobody@paper.example', '198.51.100.10')
  })

  it('is refused where the paper sends no mail, whoever asks', async () => {
    openDoor({ sendsMail: false })
    const one = await person()
    for (const email of [one.email, 'nobody@paper.example']) {
      await expect(ask(email)).rejects.toEqual(refused('refused', /sends no mail/))
    }
  })
})

/** What is asked of PostgreSQL meanwhile, on any connection of the pool. */
async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = []
  const pool = database.ownerPool
  const client = await pool.connect()
  const prototype = Object.getPrototypeOf(client)
  client.release()
  const query = prototype.query
  prototype.query = function (this: unknown, ...args: [unknown]) {
    const [first] = args
    said.push(typeof first === 'string' ? first : String((first as { text?: string }).text))
    return query.apply(this, args)
  }
  try {
    await work()
  } finally {
    prototype.query = query
  }
  return said
}

/** A savepoint is let go or rolled back to: one statement either way. */
const shapeOf = (statement: string) =>
  statement
    .trim()
    .replace(/^(release savepoint|rollback to savepoint) .*$/i, 'end of savepoint')
    .slice(0, 60)
