'use server'

import { redirect } from 'next/navigation'
import { deskAction } from '#app/(newsroom)/desk-action.ts'
import { sending, sendOut } from './send-out.ts'

/** The one form of the page on which a story goes out; each of its buttons is a verb. */
export const out = deskAction(sending, sendOut, (_, { articleId }) => redirect(`/admin/articles/${articleId}`))
