'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { answered, passkeyName, password } from '#app/(newsroom)/admin/(door)/sign-in/fields.ts'
import { deskAction, orRefused } from '#app/(newsroom)/desk-action.ts'
import { shown } from '#app/(newsroom)/session/shown.ts'
import { requireStaff } from '#app/(newsroom)/session.ts'
import { addPasskey, beginPasskeyFor } from '#verbs/account/add-passkey.ts'
import { changeOwnPassword } from '#verbs/account/change-password.ts'
import { endOtherSessions, endOwnSession } from '#verbs/account/end-session.ts'
import { makeRecoveryCodes } from '#verbs/account/make-recovery-codes.ts'
import { removePasskey } from '#verbs/account/remove-passkey.ts'
import { confirmCodes } from '#verbs/account/set-up-codes.ts'

const nothing = z.object({})

export const changeMyPassword = deskAction(z.object({ password }), changeOwnPassword, () =>
  shown({ message: 'Password changed. Every other session of yours has ended.' }),
)

export const confirmMyCodes = deskAction(
  z.object({ code: z.string().trim().min(1, 'Type the six digits that the app shows.').max(100) }),
  confirmCodes,
  () => redirect('/admin/account?done=codes'),
)

/** What a browser needs to make another passkey for whoever is signed in. */
export async function askForPasskeyOfMine() {
  const staff = await requireStaff()
  const begun = await orRefused(async () => beginPasskeyFor(staff))
  return begun.ok ? { ok: true as const, options: begun.made } : begun
}

export const addMyPasskey = deskAction(z.object({ name: passkeyName, response: answered }), addPasskey, (_, { name }) =>
  shown({ message: `Added “${name}”. It lets you in from now on.` }),
)

export const removeMyPasskey = deskAction(z.object({ passkeyId: z.string().min(1).max(2000) }), removePasskey, () =>
  shown({ message: 'Removed. That passkey opens nothing here any more.' }),
)

export const makeMyRecoveryCodes = deskAction(
  nothing,
  (staff) => makeRecoveryCodes(staff),
  ({ codes }) =>
    shown({
      message: 'Keep these where you keep other secrets: they are never shown again. The earlier ones count no more.',
      kept: [{ label: 'Recovery codes', value: codes.join('\n') }],
    }),
)

export const endMySession = deskAction(z.object({ sessionId: z.uuid() }), endOwnSession, () =>
  shown({ message: 'Ended. Whoever had it open is signed out.' }),
)

export const endMyOtherSessions = deskAction(
  nothing,
  (staff) => endOtherSessions(staff),
  () => shown({ message: 'Ended. You are signed in here only.' }),
)
