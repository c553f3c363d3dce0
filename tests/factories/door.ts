import { Secret, TOTP } from 'otpauth'
import { db } from '#db/client.ts'
import { staff, staffSections } from '#db/schema/index.ts'
import type { Role, Scope } from '#domain/staff.ts'
import { hashPassword } from '#lib/hashing.ts'
import { newId } from '#lib/id.ts'
import { newTotpSecret } from '#lib/one-time-codes.ts'
import { setSecret } from '#lib/secret.ts'
import { setSite } from '#lib/site.ts'
import { checkCode } from '#verbs/sign-in/check-code.ts'
import { checkPassword } from '#verbs/sign-in/check-password.ts'
import { openSession } from '#verbs/sign-in/open-session.ts'
import { resumeSession } from '#verbs/sign-in/resume-session.ts'
import { replaceRecoveryCodes, sealTotp } from '#verbs/sign-in/second-factor.ts'
import type { Visitor } from '#verbs/sign-in/visitor.ts'

/** What whoever opens a paper settles before anybody comes to its door. */
export function openDoor() {
  setSecret(Buffer.alloc(32, 7))
  setSite({ origin: 'http://localhost:3000', sendsMail: false })
}

let count = 0
const next = () => (count += 1)

/** Somebody at the door, each from an address of their own. */
export const visitor = (address = `203.0.113.${next()}`): Visitor => ({ address, browser: 'Firefox/140 (Linux)' })

export const PASSWORD = 'nine clerks dozing under glass'

type Wanted = {
  email?: string
  role?: Role
  sections?: Scope
  password?: string | null
  /** Whether they have a second factor already. */
  codes?: boolean
}

/** A person with access, as they stand in the records, with the phone that makes their codes. */
export async function person({
  email,
  role = 'reporter',
  sections = 'all',
  password = PASSWORD,
  codes = true,
}: Wanted = {}) {
  const id = newId()
  const address = email ?? `sana.${next()}@paper.example`
  const secret = newTotpSecret()
  const passwordHash = password === null ? null : await hashPassword(password, 'the tests')
  const now = new Date('2026-01-01')
  await db()
    .insert(staff)
    .values({
      id,
      email: address,
      name: 'Sana Mirza',
      role,
      allSections: sections === 'all',
      passwordHash,
      totpSecret: codes ? sealTotp(secret, id) : null,
      madeAt: now,
    })
  if (sections !== 'all' && sections.length > 0) {
    await db()
      .insert(staffSections)
      .values(sections.map((sectionId) => ({ staffId: id, sectionId })))
  }
  const recoveryCodes = codes ? await db().transaction((tx) => replaceRecoveryCodes(tx, id)) : []
  return { id, email: address, password: password ?? '', secret, recoveryCodes }
}

export type Person = Awaited<ReturnType<typeof person>>

/** What the phone shows at a time. */
export const codeAt = (secret: string, at: Date) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() })

/** A code that no phone shows around that time. */
export function wrongCodeAt(secret: string, at: Date) {
  const near = [-30, 0, 30].map((seconds) => codeAt(secret, new Date(at.getTime() + seconds * 1000)))
  return ['000000', '111111', '222222', '333333'].find((code) => !near.includes(code)) ?? ''
}

/** Signs a person in with password and code, at the paper's time. */
export async function signedIn(who: Person, at: Date, from = visitor(), before?: string) {
  const { ticket } = await checkPassword(from, who)
  await checkCode(from, { ticket, code: codeAt(who.secret, at) })
  const { cookie } = await openSession(from, { ticket, before })
  const signedIn = await resumeSession(cookie)
  if (!signedIn) throw new Error('The session did not open.')
  return { cookie, staff: signedIn }
}
