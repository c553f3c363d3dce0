import { createHash, randomBytes } from 'node:crypto'
import { cookies } from 'next/headers'
import { NextRequest } from 'next/server'
import NextAuth, { type NextAuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { secretFor } from '#lib/secret.ts'
import { site } from '#lib/site.ts'
import { openSession } from '#verbs/sign-in/open-session.ts'
import { resumeSession } from '#verbs/sign-in/resume-session.ts'
import { signOut } from '#verbs/sign-in/sign-out.ts'
import { cookieOptions, csrfCookie, sessionCookie } from './cookies.ts'
import { visitor } from './visitor.ts'

const absoluteSeconds = 43_200

type Context = { params: Promise<{ nextauth: string[] }> }

/** next-auth's own route, with our session behind it. */
export function authRoute(request: NextRequest, context: Context): Promise<Response> {
  return NextAuth(options())(request, context)
}

/**
 * Calls next-auth in this process, from a server action: no script and no second request. What it says of cookies becomes
 * ours, and why it refuses rises.
 */
export async function callNextAuth(
  path: ['callback', 'credentials'] | ['signout'],
  fields: Record<string, string>,
): Promise<void> {
  const jar = await cookies()
  const token = randomBytes(32).toString('hex')
  jar.set(csrfCookie(), `${token}|${createHash('sha256').update(`${token}${secret()}`).digest('hex')}`, cookieOptions())
  const request = new NextRequest(new URL(`/api/auth/${path.join('/')}`, site().origin), {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ ...fields, csrfToken: token }),
  })
  let why: unknown
  const answer: Response = await NextAuth(options((error) => (why = error)))(request, {
    params: Promise.resolve({ nextauth: path }),
  })
  if (why) throw why
  for (const line of answer.headers.getSetCookie()) {
    const cookie = readSetCookie(line)
    if (cookie.name === sessionCookie()) jar.set(cookie.name, cookie.value, { ...cookieOptions(), ...cookie.end })
  }
}

/** Built for each call: the secret and the address are known only where a paper is open, which a build is not. */
function options(refused: (error: unknown) => void = () => undefined): NextAuthOptions {
  return {
    secret: secret(),
    session: { strategy: 'jwt', maxAge: absoluteSeconds },
    cookies: {
      sessionToken: { name: sessionCookie(), options: cookieOptions() },
      csrfToken: { name: csrfCookie(), options: cookieOptions() },
    },
    pages: { signIn: '/admin/sign-in', signOut: '/admin/sign-in', error: '/admin/sign-in' },
    providers: [
      Credentials({
        credentials: { ticket: {} },
        async authorize(given) {
          try {
            const before = (await cookies()).get(sessionCookie())?.value
            const opened = await openSession(await visitor(), { ticket: String(given?.ticket ?? ''), before })
            return { id: opened.staffId, cookie: opened.cookie }
          } catch (error) {
            refused(error)
            return null
          }
        },
      }),
    ],
    // The cookie is the session's own random name, never a token that says something.
    jwt: {
      encode: async ({ token }) => token?.cookie ?? '',
      decode: async ({ token: cookie }) => {
        const staff = cookie ? await resumeSession(cookie) : undefined
        return staff && cookie ? { cookie, name: staff.name } : null
      },
    },
    callbacks: {
      // Forms of ours lead on by themselves; a foreign address, or one that is none, leads nowhere.
      redirect: ({ baseUrl }) => `${baseUrl}/admin`,
      jwt: ({ token, user }) => (user?.cookie ? { cookie: user.cookie } : token),
      session: ({ session, token }) => ({ ...session, user: { name: token.name } }),
    },
    events: {
      async signOut({ token }) {
        if (token?.cookie) await signOut(token.cookie)
      },
    },
    // It reports a cookie that has ended as an error on every reading.
    logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
  }
}

const secret = () => secretFor('next-auth').toString('base64url')

function readSetCookie(line: string) {
  const [pair = '', ...attributes] = line.split('; ')
  const mark = pair.indexOf('=')
  const expires = attributes.find((attribute) => attribute.toLowerCase().startsWith('expires='))?.slice(8)
  const maxAge = attributes.find((attribute) => attribute.toLowerCase().startsWith('max-age='))?.slice(8)
  return {
    name: pair.slice(0, mark),
    value: decodeURIComponent(pair.slice(mark + 1)),
    end: { ...(expires && { expires: new Date(expires) }), ...(maxAge && { maxAge: Number(maxAge) }) },
  }
}
