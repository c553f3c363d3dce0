import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { and, eq, isNull } from 'drizzle-orm'
import { db, type Tx } from '#db/client.ts'
import { passkeys, staff } from '#db/schema/index.ts'
import { site } from '#lib/site.ts'
import { paperName } from './new-password.ts'

// What a browser sends is of any shape; the library reads it field by field and throws on what it does not know.
const asRegistration = (response: unknown) => response as RegistrationResponseJSON
const asAuthentication = (response: unknown) => response as AuthenticationResponseJSON

const expected = () => ({
  expectedOrigin: site().origin,
  expectedRPID: new URL(site().origin).hostname,
  // A passkey stands for both factors, so the device must have asked who is there.
  requireUserVerification: true,
})

/** The bytes by which an authenticator knows whose passkey it holds: nothing that says who that is. */
const handleOf = (staffId: string) => new Uint8Array(Buffer.from(staffId.replaceAll('-', ''), 'hex'))

/** What a browser is asked to make a new passkey of; not one on a device that holds one already. */
export async function newPasskeyOptions(tx: Tx, person: { id: string; email: string; name: string }) {
  const name = await paperName(tx)
  return generateRegistrationOptions({
    rpName: name,
    rpID: new URL(site().origin).hostname,
    userID: handleOf(person.id),
    userName: person.email,
    userDisplayName: person.name,
    attestationType: 'none',
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    excludeCredentials: await listPasskeys(tx, person.id),
  })
}

/** Without a person a browser offers whichever passkeys it has for the paper. */
export const passkeyOptions = (allowCredentials?: { id: string; transports: string[] }[]) =>
  generateAuthenticationOptions({
    rpID: new URL(site().origin).hostname,
    userVerification: 'required',
    allowCredentials,
  })

/** A new passkey that answers this challenge, or undefined. */
export async function readNewPasskey(challenge: string | null, given: unknown) {
  if (challenge === null) return undefined
  const response = asRegistration(given)
  const verified = await verifyRegistrationResponse({ response, expectedChallenge: challenge, ...expected() }).catch(
    () => undefined,
  )
  if (!verified?.verified) return undefined
  const { credential, credentialBackedUp } = verified.registrationInfo
  return {
    id: credential.id,
    publicKey: Buffer.from(credential.publicKey),
    counter: credential.counter,
    transports: credential.transports ?? [],
    backedUp: credentialBackedUp,
  }
}

export type NewPasskey = NonNullable<Awaited<ReturnType<typeof readNewPasskey>>>

/** Whose passkey answers this challenge, with its next counter; undefined when none does. */
export async function readPasskey(challenge: string | null, given: unknown) {
  const response = asAuthentication(given)
  const known = await findPasskey(response?.id)
  if (!known || challenge === null) return undefined
  const handle = response.response?.userHandle
  if (handle && handle !== Buffer.from(handleOf(known.staffId)).toString('base64url')) return undefined
  const credential = { id: known.id, publicKey: new Uint8Array(known.publicKey), counter: known.counter }
  const verified = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    credential,
    ...expected(),
  }).catch(() => undefined)
  if (!verified?.verified) return undefined
  const { newCounter, credentialBackedUp: backedUp } = verified.authenticationInfo
  return { ...known, newCounter, backedUp }
}

type Answered = NonNullable<Awaited<ReturnType<typeof readPasskey>>>

/** Notes that a passkey was used; false when the same answer was used by another at once. */
export async function markPasskeyUsed(tx: Tx, now: Date, { id, counter, newCounter, backedUp }: Answered) {
  const used = await tx
    .update(passkeys)
    .set({ counter: newCounter, backedUp, usedAt: now })
    .where(and(eq(passkeys.id, id), eq(passkeys.counter, counter)))
    .returning({ id: passkeys.id })
  return used.length > 0
}

export const listPasskeys = (asking: Pick<Tx, 'select'>, staffId: string) =>
  asking
    .select({ id: passkeys.id, transports: passkeys.transports })
    .from(passkeys)
    .where(eq(passkeys.staffId, staffId))

async function findPasskey(id: unknown) {
  if (typeof id !== 'string') return undefined
  const [known] = await db()
    .select({
      id: passkeys.id,
      staffId: passkeys.staffId,
      publicKey: passkeys.publicKey,
      counter: passkeys.counter,
    })
    .from(passkeys)
    .innerJoin(staff, eq(staff.id, passkeys.staffId))
    .where(and(eq(passkeys.id, id), isNull(staff.switchedOffAt)))
  return known
}
