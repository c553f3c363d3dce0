'use server'

import { z } from 'zod'
import { password } from '#app/(newsroom)/admin/(door)/sign-in/fields.ts'
import { doorAction } from '#app/(newsroom)/desk-action.ts'
import { setPassword } from '#verbs/staff/set-password.ts'

export const giveNewPassword = doorAction(z.object({ token: z.string().max(200), password }), setPassword, () => ({
  message: 'Your new password counts from now on, and you are signed out everywhere. Sign in with it.',
}))
