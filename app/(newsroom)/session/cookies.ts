import { cookies } from 'next/headers'
import { site } from '#lib/site.ts'
import { answer } from '#press/page.ts'

const isSecure = () => site().origin.startsWith('https:')

/** Behind TLS the prefix keeps every other host and path from setting it; a name of its own, as ports share cookies. */
export const sessionCookie = () => `${isSecure() ? '__Host-' : ''}broadsheet-session`
export const csrfCookie = () => `${isSecure() ? '__Host-' : ''}next-auth.csrf-token`
const ticketCookie = () => `${isSecure() ? '__Secure-' : ''}broadsheet-sign-in`

export const cookieOptions = () => ({ httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure() }) as const

// Under /admin, for one signs in again on any page of the newsroom.
const ticketOptions = () => ({ httpOnly: true, sameSite: 'strict', path: '/admin', secure: isSecure() }) as const
const ticketSeconds = 600

/** The ticket of the sign-in under way in this browser. */
export async function readTicket(): Promise<string> {
  return (await cookies()).get(ticketCookie())?.value ?? ''
}

export async function keepTicket(ticket: string): Promise<void> {
  ;(await cookies()).set(ticketCookie(), ticket, { ...ticketOptions(), maxAge: ticketSeconds })
}

/**
 * The same on a page that stays: a cookie that Next is told of makes it print the page anew, and that page leads to the door as
 * long as nobody is signed in.
 */
export function keepTicketInPlace(ticket: string): void {
  const secure = isSecure() ? '; Secure' : ''
  answer({
    cookie: `${ticketCookie()}=${ticket}; Path=/admin; Max-Age=${ticketSeconds}; HttpOnly; SameSite=Strict${secure}`,
  })
}

export async function dropTicket(): Promise<void> {
  ;(await cookies()).set(ticketCookie(), '', { ...ticketOptions(), maxAge: 0 })
}
