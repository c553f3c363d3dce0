'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { answered, next, password } from '#app/(newsroom)/admin/(door)/sign-in/fields.ts'
import { deskAction } from '#app/(newsroom)/desk-action.ts'
import { visitor } from '#app/(newsroom)/session.ts'
import { proveWithPasskey, proveWithPassword } from '#verbs/sign-in/prove.ts'

export const proveByPasswordAndGoOn = deskAction(
  z.object({ password, code: z.string().trim().max(100).optional(), next }),
  async (staff, input) => proveWithPassword(staff, await visitor(), input),
  (_, { next }) => redirect(next ?? '/admin/account'),
)

export const proveByPasskeyAndGoOn = deskAction(
  z.object({ response: answered, next }),
  async (staff, input) => proveWithPasskey(staff, await visitor(), input),
  (_, { next }) => redirect(next ?? '/admin/account'),
)
