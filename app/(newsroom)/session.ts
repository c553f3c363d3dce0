import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { NextRequest } from 'next/server'
import { cache } from 'react'
import { readNewsroomAddress } from '#domain/newsroom-address.ts'
import type { Staff } from '#domain/staff.ts'
import { resumeSession } from '#verbs/sign-in/resume-session.ts'
import type { Visitor } from '#verbs/sign-in/visitor.ts'
import { dropTicket, keepTicket, keepTicketInPlace, readTicket, sessionCookie } from './session/cookies.ts'
import { authRoute, callNextAuth } from './session/next-auth.ts'
import { visitor as readVisitor } from './session/visitor.ts'

/** A person as they are signed in, with the address that only they see. */
export type SignedIn = Staff & { email: string }

/**
 * Who is signed in, asked once for a page. Read from our own cookie and row: next-auth's way of asking fails as a whole on a
 * foreign cookie that it does not understand.
 */
export const currentStaff = cache(async (): Promise<SignedIn | undefined> => {
  const cookie = (await cookies()).get(sessionCookie())?.value
  return cookie ? await resumeSession(cookie) : undefined
})

/** Who is signed in; anybody else is led to the door, and back here afterwards. */
export async function requireStaff(): Promise<SignedIn> {
  return (await currentStaff()) ?? redirect(await signInAddress())
}

/** The door, which leads back to the page that was asked for. */
async function signInAddress(): Promise<string> {
  const next = readNewsroomAddress((await headers()).get('x-asked-address'))
  return next && next !== '/admin' ? `/admin/sign-in?${new URLSearchParams({ next })}` : '/admin/sign-in'
}

/** Who asks, before anybody knows who they are. */
export const visitor = (): Promise<Visitor> => readVisitor()

/** What scripts and styles of this answer carry to be let in; the press has put it into the policy. */
export async function requestNonce(): Promise<string | undefined> {
  return /'nonce-([^']+)'/.exec((await headers()).get('content-security-policy') ?? '')?.[1]
}

/** The sign-in under way in this browser; empty when there is none. */
export const ticketUnderWay = (): Promise<string> => readTicket()

export const beginSignIn = (ticket: string): Promise<void> => keepTicket(ticket)

/** Begins a sign-in on a page that stays, for somebody who was interrupted there. */
export const beginSignInHere = (ticket: string): void => keepTicketInPlace(ticket)

/** Makes a session of the ticket under way, which awaits nothing more; refuses like `openSession`. */
export async function finishSignIn(): Promise<void> {
  await callNextAuth(['callback', 'credentials'], { ticket: await readTicket() })
  await dropTicket()
}

export const endSession = (): Promise<void> => callNextAuth(['signout'], {})

/** For the one route of next-auth. */
export const nextAuthRoute = (request: NextRequest, context: { params: Promise<{ nextauth: string[] }> }) =>
  authRoute(request, context)
