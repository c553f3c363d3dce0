'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { email, password } from '#app/(newsroom)/admin/(door)/sign-in/fields.ts'
import { doorAction } from '#app/(newsroom)/desk-action.ts'
import { beginSignIn } from '#app/(newsroom)/session.ts'
import { acceptInvitation } from '#verbs/staff/accept-invitation.ts'

const name = z
  .string()
  .trim()
  .min(1, 'Type your name as colleagues know it.')
  .max(200, 'This is longer than a name can be.')

export const comeIn = doorAction(
  z.object({ token: z.string().max(200), email: email.optional(), name, password }),
  acceptInvitation,
  async ({ ticket }) => {
    await beginSignIn(ticket)
    redirect('/admin/sign-in/set-up')
  },
)
