'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { deskAction, doorAction, orRefused } from '#app/(newsroom)/desk-action.ts'
import {
  beginSignIn,
  beginSignInHere,
  endSession,
  finishSignIn,
  requireStaff,
  ticketUnderWay,
  visitor,
} from '#app/(newsroom)/session.ts'
import { beginPasskey } from '#verbs/sign-in/begin-passkey.ts'
import { checkCode } from '#verbs/sign-in/check-code.ts'
import { checkPasskey } from '#verbs/sign-in/check-passkey.ts'
import { checkPassword } from '#verbs/sign-in/check-password.ts'
import { enrol } from '#verbs/sign-in/enrol.ts'
import { beginPasskeyEnrolment, enrolPasskey } from '#verbs/sign-in/enrol-passkey.ts'
import { beginProof, proveWithPasskey, proveWithPassword } from '#verbs/sign-in/prove.ts'
import { askForReset } from '#verbs/staff/ask-for-reset.ts'
import { answered, email, inPlace, next, passkeyName, password } from './fields.ts'
import { onward, stepAfter } from './steps.ts'

export const giveAddressAndPassword = doorAction(
  z.object({ email, password, next, inPlace }),
  checkPassword,
  async ({ ticket, awaits }, { next, inPlace }) => {
    if (inPlace) {
      beginSignInHere(ticket)
      return { next: awaits }
    }
    await beginSignIn(ticket)
    redirect(stepAfter(awaits, next))
  },
)

export const giveCode = doorAction(
  z.object({ code: z.string().trim().min(1, 'Type the code.').max(100), next, inPlace }),
  async (visitor, { code }) => {
    await checkCode(visitor, { ticket: await ticketUnderWay(), code })
    await finishSignIn()
  },
  (_, where) => onward(where),
)

/** What a browser needs to ask for a passkey that it has for the paper. */
export async function askForPasskey() {
  const begun = await orRefused(() => beginPasskey())
  if (!begun.ok) return begun
  beginSignInHere(begun.made.ticket)
  return { ok: true as const, options: begun.made.options }
}

export const givePasskey = doorAction(
  z.object({ response: answered, next, inPlace }),
  async (visitor, { response }) => {
    await checkPasskey(visitor, { ticket: await ticketUnderWay(), response })
    await finishSignIn()
  },
  (_, where) => onward(where),
)

export const confirmCodes = doorAction(
  z.object({ code: z.string().trim().min(1, 'Type the six digits that the app shows.').max(100) }),
  async (visitor, { code }) => enrol(visitor, { ticket: await ticketUnderWay(), code }),
  ({ recoveryCodes }) => shownOnce(recoveryCodes),
)

/** What a browser needs to make a passkey, in place of codes. */
export async function askForNewPasskey() {
  const begun = await orRefused(async () => beginPasskeyEnrolment({ ticket: await ticketUnderWay() }))
  return begun.ok ? { ok: true as const, options: begun.made } : begun
}

export const confirmPasskey = doorAction(
  z.object({ name: passkeyName, response: answered }),
  async (visitor, { name, response }) => enrolPasskey(visitor, { ticket: await ticketUnderWay(), name, response }),
  ({ recoveryCodes }) => shownOnce(recoveryCodes),
)

export const keepRecoveryCodes = doorAction(
  z.object({ next, inPlace }),
  () => finishSignIn(),
  (_, where) => onward(where),
)

export const askForNewPassword = doorAction(z.object({ email }), askForReset, () => ({
  message: 'If somebody here has this address, a letter with a link is on its way. It counts for an hour.',
}))

export async function signOut() {
  await endSession()
  redirect('/admin/sign-in')
}

export const proveByPassword = deskAction(
  z.object({ password, code: z.string().trim().max(100).optional() }),
  async (staff, input) => proveWithPassword(staff, await visitor(), input),
)

/** What a browser needs to ask whoever is signed in for a passkey of theirs. */
export async function askForProof() {
  const staff = await requireStaff()
  const begun = await orRefused(() => beginProof(staff))
  return begun.ok ? { ok: true as const, options: begun.made } : begun
}

export const proveByPasskey = deskAction(z.object({ response: answered }), async (staff, input) =>
  proveWithPasskey(staff, await visitor(), input),
)

const shownOnce = (codes: readonly string[]) => ({ kept: [{ label: 'Recovery codes', value: codes.join('\n') }] })
