import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deliverLetter, giveUpLetter } from '#circulation/mail.ts'
import { openPost, type Post } from '#circulation/post.ts'
import { db } from '#db/client.ts'
import { setSite } from '#lib/site.ts'
import { staff } from '#tests/factories/desk.ts'
import { type MailServer, mailServer } from '#tests/factories/mail-server.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { dropLetter } from './drop.ts'
import { sendLetterAgain } from './send-again.ts'
import { writeLetter } from './write.ts'

let database: TestDatabase
let server: MailServer
let post: Post

beforeAll(async () => {
  database = await testDatabase()
  setSite({ origin: 'https://gazette.example', sendsMail: true })
})
afterAll(async () => {
  setSite(undefined)
  await database.close()
})
beforeEach(async () => {
  await database.ownerPool.query(
    "delete from paper.letters; delete from pgboss.job; delete from paper.settings; insert into paper.settings (name) values ('The Gazette')",
  )
  server = await mailServer()
  post = openPost({ smtpUrl: server.url, from: undefined, origin: 'https://gazette.example' })
})
afterEach(() => server.close())

const chief = staff('editor-in-chief')
const link = { label: 'Accept the invitation', url: 'https://gazette.example/admin/invitation/a-b_c?d=1&e=2' }
const invitation = {
  kind: 'invitation',
  to: 'zahra@paper.example',
  subject: 'You are invited',
  lines: ['Bilal invites you to the desk.', 'The link counts once, until Friday.'],
  link,
} as const
type Words = Partial<Omit<typeof invitation, 'to' | 'subject' | 'lines'>> & {
  to?: string
  subject?: string
  lines?: string[]
}

const write = (words: Words = {}) => db().transaction((tx) => writeLetter(tx, new Date(), { ...invitation, ...words }))
const row = async (id: string) =>
  (await database.ownerPool.query('select * from paper.letters where id = $1', [id])).rows[0]
const jobs = async () =>
  (await database.ownerPool.query("select data->>'letterId' as letter from pgboss.job where name = 'letter'")).rows.map(
    ({ letter }) => letter,
  )

describe('writing a letter', () => {
  it('keeps the letter and has it delivered, both or neither', async () => {
    const id = await write()
    expect(await row(id)).toMatchObject({
      kind: 'invitation',
      to_address: 'zahra@paper.example',
      tries: 0,
      sent_at: null,
    })
    expect(await jobs()).toEqual([id])
    await expect(
      db().transaction(async (tx) => {
        await writeLetter(tx, new Date(), invitation)
        throw new Error('The verb fails')
      }),
    ).rejects.toThrow('The verb fails')
    expect(await jobs()).toEqual([id])
    expect((await database.ownerPool.query('select id from paper.letters')).rows).toEqual([{ id }])
  })

  it.each([
    '"e@attacker.example"@victim.example',
    'a@b@victim.example',
    'a@victim.example, b@attacker.example',
    'a@victim.example\r\nBcc: b@attacker.example',
    '<a@victim.example>',
  ])('refuses %j, which could mean two people', async (to) => {
    await expect(write({ to })).rejects.toMatchObject({ kind: 'refused' })
    expect(await jobs()).toEqual([])
  })
})

describe('a letter on its way', () => {
  it('arrives as text and as HTML, with its link in both, and is emptied', async () => {
    const id = await write()
    expect(await deliverLetter(post, id)).toEqual({ outcome: 'done' })
    const [mail] = server.mail
    expect(mail?.from?.text).toBe('"The Gazette" <desk@gazette.example>')
    expect(mail?.text).toContain(`Accept the invitation:\n${link.url}`)
    expect(mail?.html).toContain('<a href="https://gazette.example/admin/invitation/a-b_c?d=1&amp;e=2">')
    expect(mail?.messageId).toBe(`<${id}@gazette.example>`)
    expect(server.recipients).toEqual(['zahra@paper.example'])
    expect(await row(id)).toMatchObject({ text: null, html: null, tries: 1, last_error: null, dead_at: null })
    expect((await row(id)).sent_at).toBeInstanceOf(Date)
    expect(await deliverLetter(post, id)).toEqual({ outcome: 'done' })
    expect(server.mail).toHaveLength(1)
  })

  it('keeps names in Urdu as they are written', async () => {
    const id = await write({ subject: 'دعوت: زہرا گل', lines: ['زہرا گل آپ کو میز پر بلاتی ہیں'] })
    await deliverLetter(post, id)
    expect(server.mail[0]?.subject).toBe('دعوت: زہرا گل')
    expect(server.mail[0]?.text).toContain('زہرا گل آپ کو میز پر بلاتی ہیں')
    expect(server.mail[0]?.html).toContain('<p dir="auto">زہرا گل آپ کو میز پر بلاتی ہیں</p>')
  })

  it('1.3.11: lets nobody add a header or markup by a name', async () => {
    const name = 'Zahra\r\nBcc: b@attacker.example\r\n\r\n<script>alert(1)</script>'
    await database.ownerPool.query('update paper.settings set name = $1', [`Gazette\nX-Paper: ${name}`])
    const id = await write({ subject: `Welcome ${name}`, lines: [`Dear ${name},`] })
    await deliverLetter(post, id)
    const [mail] = server.mail
    expect(mail?.subject).toBe('Welcome Zahra Bcc: b@attacker.example <script>alert(1)</script>')
    expect([...(mail?.headers.keys() ?? [])].filter((key) => ['bcc', 'x-paper'].includes(key))).toEqual([])
    expect(mail?.html).not.toContain('<script>')
    expect(server.recipients).toEqual(['zahra@paper.example'])
  })

  it('goes to nobody if its address was made to mean two', async () => {
    const id = await write()
    await database.ownerPool.query('update paper.letters set to_address = $1', ['"e@attacker.example"@victim.example'])
    expect(await deliverLetter(post, id)).toMatchObject({ outcome: 'given-up' })
    expect(server.recipients).toEqual([])
  })

  it('is tried again when the server refuses it for now, and says why meanwhile', async () => {
    const id = await write()
    server.refuse({ code: 451, at: 'letter' })
    expect(await deliverLetter(post, id)).toMatchObject({ outcome: 'again' })
    expect(await row(id)).toMatchObject({ tries: 1, sent_at: null, dead_at: null })
    expect((await row(id)).last_error).toContain('451')
    expect(await deliverLetter(post, id)).toEqual({ outcome: 'done' })
    expect(await row(id)).toMatchObject({ tries: 2, last_error: null })
  })

  it.each(['recipient', 'letter'] as const)('is given up when the server refuses the %s for good', async (at) => {
    const id = await write()
    server.refuse({ code: 550, at })
    expect(await deliverLetter(post, id)).toMatchObject({ outcome: 'given-up' })
    expect(await giveUpLetter(id)).toMatchObject({ kind: 'invitation', reason: expect.stringContaining('550') })
    expect((await row(id)).dead_at).toBeInstanceOf(Date)
    expect(await giveUpLetter(id)).toBeUndefined()
  })

  it('is tried again when the server hangs, is away, or wants another login', async () => {
    const limits = { connectionTimeout: 300, greetingTimeout: 300, socketTimeout: 300, wholeMs: 400 }
    const id = await write()
    server.hang()
    const hurried = openPost({ smtpUrl: server.url, from: undefined, origin: 'https://gazette.example', limits })
    expect(await deliverLetter(hurried, id)).toMatchObject({ outcome: 'again' })
    const locked = openPost({
      smtpUrl: server.url.replace('//', '//a:b@'),
      from: undefined,
      origin: 'https://gazette.example',
      limits,
    })
    expect(await deliverLetter(locked, id)).toMatchObject({ outcome: 'again' })
    const away = openPost({ smtpUrl: 'smtp://127.0.0.1:1', from: undefined, origin: 'https://gazette.example', limits })
    expect(await deliverLetter(away, id)).toMatchObject({ outcome: 'again' })
    expect(await row(id)).toMatchObject({ tries: 3, dead_at: null })
  })
})

describe('a dead letter', () => {
  const dead = async () => {
    const id = await write()
    await giveUpLetter(id)
    await database.ownerPool.query('delete from pgboss.job')
    return id
  }

  it('is sent again by an editor-in-chief, once', async () => {
    const id = await dead()
    const event = await sendLetterAgain(chief, { letterId: id })
    expect(event).toMatchObject({ name: 'letter.sent-again', subjectId: id, details: { kind: 'invitation' } })
    expect(await jobs()).toEqual([id])
    expect(await row(id)).toMatchObject({ dead_at: null, tries: 0 })
    await expect(sendLetterAgain(chief, { letterId: id })).rejects.toMatchObject({ kind: 'conflict' })
    expect(await deliverLetter(post, id)).toEqual({ outcome: 'done' })
  })

  it('is dropped with what it said', async () => {
    const id = await dead()
    expect(await dropLetter(chief, { letterId: id })).toMatchObject({ name: 'letter.dropped', subjectId: id })
    expect(await row(id)).toBeUndefined()
    await expect(dropLetter(chief, { letterId: id })).rejects.toMatchObject({ kind: 'conflict' })
  })

  it('is nobody else’s to send or to drop, and a letter that waits cannot be dropped', async () => {
    const id = await dead()
    for (const verb of [sendLetterAgain, dropLetter]) {
      await expect(verb(staff('editor'), { letterId: id })).rejects.toMatchObject({ kind: 'forbidden' })
    }
    const waiting = await write()
    await expect(dropLetter(chief, { letterId: waiting })).rejects.toMatchObject({ kind: 'conflict' })
    expect(await row(waiting)).toBeDefined()
  })
})
