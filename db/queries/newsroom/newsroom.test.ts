import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '#db/client.ts'
import { events, letters } from '#db/schema/index.ts'
import { type EventName, NOBODY } from '#domain/event.ts'
import { LIFETIMES } from '#domain/lifetimes.ts'
import type { LogFilter } from '#domain/log.ts'
import { logSentence } from '#domain/log-words.ts'
import { newId } from '#lib/id.ts'
import { draft, section, staff, topic } from '#tests/factories/desk.ts'
import { openDoor, person, signedIn, visitor } from '#tests/factories/people.ts'
import { refused } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { resumeSession } from '#verbs/sign-in/resume-session.ts'
import { signOut } from '#verbs/sign-in/sign-out.ts'
import { inviteStaff } from '#verbs/staff/invite.ts'
import { mergeTopics } from '#verbs/topics/merge.ts'
import { ownAccount } from './account.ts'
import { listDeadLetters } from './letters.ts'
import { listLog } from './log.ts'
import { exportLog } from './log-export.ts'
import { getPerson, listPeople } from './people.ts'
import { listSessionsOf } from './sessions.ts'

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
const happened = (name: EventName, more: Partial<typeof events.$inferInsert> = {}) =>
  db()
    .insert(events)
    .values({ at: new Date(), actor: 'system:door', name, subjectId: NOBODY, details: {}, ...more })

describe('people', () => {
  it('are listed by name, those who are switched off last, and without anything secret', async () => {
    await person('reporter', { name: 'Zainab Ali' })
    await person('reporter', { name: 'Asad Khan' })
    await database.ownerPool.query("update paper.staff set switched_off_at = now() where name = 'Asad Khan'")
    const people = await listPeople(chief)
    expect(people.map((one) => one.name)).toEqual(['Zainab Ali', 'Asad Khan'])
    expect(JSON.stringify(people)).not.toMatch(/argon2|secret/i)
  })

  it('were seen when they last did something, also after they have signed out', async () => {
    const one = await person()
    expect((await getPerson(chief, one.id))?.seenAt).toBeUndefined()
    const cookie = await signedIn(one.id)
    expect(await getPerson(chief, one.id)).toMatchObject({ sessions: 1, seenAt: expect.any(Date) })
    await signOut(cookie)
    expect(await getPerson(chief, one.id)).toMatchObject({ sessions: 0, seenAt: expect.any(Date) })
  })

  it('7.5.2: see their own sessions and which one they are in, and none that has run out', async () => {
    const one = await person()
    await database.setClock('2026-11-24T10:00:00.000Z')
    await signedIn(one.id)
    await database.setClock('2026-11-24T11:30:00.000Z')
    const who = await resumeSession(await signedIn(one.id))
    if (!who) throw new Error('Nobody is signed in')
    expect((await ownAccount(who)).sessions).toMatchObject([
      { isThis: true, address: visitor.address, browser: visitor.browser },
      { isThis: false },
    ])
    await database.setClock(new Date(Date.parse('2026-11-24T10:00:00Z') + LIFETIMES.sessionIdle * 1000).toISOString())
    expect((await ownAccount(who)).sessions.map((session) => session.isThis)).toEqual([true])
    expect(await listSessionsOf(chief, one.id)).toHaveLength(1)
  })
})

describe('the log', () => {
  const readAll = async (filter: LogFilter) => {
    const names: number[] = []
    const pages: Awaited<ReturnType<typeof listLog>>[] = []
    let before: string | undefined
    do {
      const page = await listLog(chief, { ...filter, before })
      names.push(...page.lines.map((line) => line.id))
      expect(page.lines.length).toBeLessThanOrEqual(50)
      before = page.older
      pages.push(page)
    } while (before !== undefined)
    for (const [place, page] of pages.slice(1).entries()) {
      const { lines } = await listLog(chief, { ...filter, after: page.newer })
      expect(lines).toEqual(pages[place]?.lines)
    }
    return names
  }

  it('shows each line once over its pages, newest first, and nothing of stories', async () => {
    await draft()
    for (let n = 0; n < 60; n += 1) await happened(n % 2 ? 'staff.signed-in' : 'staff.sign-in-refused')
    const ids = await readAll({})
    expect(ids.length).toBeGreaterThan(100 - 41)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(ids.toSorted((a, b) => b - a))
    const { rows } = await database.ownerPool.query(
      "select id::int from paper.events where name !~ '^(article|preview)' order by id desc",
    )
    expect(ids).toEqual(rows.map((row) => row.id))
  })

  it('is narrowed to a person, whether they did it or it was done to them', async () => {
    const [one, other] = [await person(), await person()]
    await happened('staff.signed-in', { actor: `staff:${one.id}`, subjectId: one.id })
    await happened('staff.changed', { actor: `staff:${other.id}`, subjectId: one.id })
    await happened('staff.changed', { actor: `staff:${one.id}`, subjectId: other.id })
    await happened('staff.signed-in', { actor: `staff:${other.id}`, subjectId: other.id })
    await happened('article.saved', { actor: `staff:${one.id}`, subjectId: newId() })
    const { lines } = await listLog(chief, { person: one.id })
    expect(lines.map((line) => line.name)).toEqual(['staff.changed', 'staff.changed', 'staff.signed-in'])
    expect(lines[1]).toMatchObject({ actor: { staffId: other.id, name: other.name }, subjectName: one.name })
    expect((await listLog(chief, { person: 'no id at all' })).lines).toEqual([])
  })

  it('is narrowed to kinds and to a time, the end of which is not in it', async () => {
    const times = ['09:00', '10:00', '11:00'].map((hour) => new Date(`2026-01-02T${hour}:00.000Z`))
    for (const at of times) await happened('staff.proved', { at })
    await happened('staff.refused', { at: times[1] })
    const [, from, to] = times
    const { lines } = await listLog(chief, { names: ['staff.proved'], from, to })
    expect(lines.map((line) => [line.name, line.at])).toEqual([['staff.proved', from]])
    expect((await listLog(chief, { names: ['article.saved'] })).lines).toEqual([])
  })

  it('names whom an invitation was for, though its event does not', async () => {
    const wanted = { email: 'kiran@paper.example', name: 'Kiran Malik', role: 'subeditor', sections: 'all' } as const
    const { event } = await inviteStaff(chief, wanted)
    const { lines } = await listLog(chief)
    expect(lines.find((line) => line.id === event.id)).toMatchObject({ subjectName: 'Kiran Malik' })
  })

  it('names what was made and changed, and the topic that another became part of', async () => {
    const [coal, power] = [await topic('Coal'), await topic('Power')]
    await mergeTopics(chief, { from: coal.id, into: power.id })
    const place = await section('Harbour')
    const said = (await listLog(chief)).lines.map((one) => logSentence(one, () => undefined))
    expect(said).toContain('Somebody who is gone merged the topic “Coal” into “Power”.')
    expect(said).toContain('The demo newspaper made the section “Harbour”.')
    expect((await listLog(chief, { names: ['section.made'] })).lines[0]).toMatchObject({ subjectId: place.id })
  })

  it('begins at its beginning for a mangled cursor', async () => {
    const first = (await listLog(chief)).lines[0]?.id
    for (const before of ['', 'x', '-1', '1e3', '99999999999999999999', '0']) {
      expect((await listLog(chief, { before })).lines[0]?.id).toBe(first)
      expect((await listLog(chief, { after: before })).lines[0]?.id).toBe(first)
    }
  })

  it('16.4.1: is exported whole, one line an event, whatever a browser calls itself', async () => {
    const browser = '=HYPERLINK("https://evil.example")\r\n2026-11-24,staff.signed-in'
    await happened('staff.sign-in-refused', { details: { address: '203.0.113.9', browser, step: 'password' } })
    for (let n = 0; n < 520; n += 1) await happened('staff.sign-in-refused', { details: { step: 'code' } })
    let text = ''
    for await (const piece of exportLog(chief)) text += piece
    const lines = text.split('\r\n')
    expect(lines[0]).toMatch(/^time \(UTC\),event,who,/)
    const count = (await readAll({})).length
    expect(lines).toHaveLength(count + 2)
    expect(text).toContain(`203.0.113.9,"'=HYPERLINK(""https://evil.example"")  2026-11-24,staff.signed-in"`)
  })

  it('is refused to everybody but an editor-in-chief, also as a file, at once', async () => {
    expect(() => exportLog(staff('editor'))).toThrow(refused('forbidden'))
    await expect(listLog(staff('editor'))).rejects.toEqual(refused('forbidden'))
  })
})

it('letters that were given up are listed with what the mail server said', async () => {
  const made = {
    kind: 'invitation' as const,
    toAddress: 'a@paper.example',
    subject: 'Your invitation',
    madeAt: new Date(),
  }
  const dead = newId()
  await db()
    .insert(letters)
    .values({ ...made, id: newId() })
  await db()
    .insert(letters)
    .values({ ...made, id: dead, deadAt: new Date(), tries: 8, lastError: '550 no such user' })
  expect(await listDeadLetters(chief)).toMatchObject([{ id: dead, tries: 8, lastError: '550 no such user' }])
})
