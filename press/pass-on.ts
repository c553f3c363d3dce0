import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeBody } from './body.ts'
import { ascii, type Handle, requestFor } from './capture.ts'
import { chooseCoding } from './encoding.ts'
import type { ErrorPages } from './error-pages.ts'
import { packAnswer } from './pack-answer.ts'
import { listen, nothingSaid, type Said } from './page.ts'
import { trueStatus } from './reader-page.ts'
import { type Door, headersForNext } from './request-headers.ts'
import { commonHeaders, dataHeaders, type FlatHeaders, newsroomPolicy } from './security-headers.ts'
import { serverTiming } from './server-timing.ts'

export type PassedOn = {
  kind: 'newsroom' | 'machine' | 'reader' | 'tools'
  url: string
  body?: Buffer
  /** The body is passed on as it arrives, up to so many bytes. */
  streamsBytes?: number
}

/** Lets Next answer by itself: newsroom and machine addresses, and in development everything. */
export async function passOn(
  passed: PassedOn,
  request: IncomingMessage,
  response: ServerResponse,
  { handle, door, say, errors }: { handle: Handle; door: Door; say: (line: string) => void; errors: ErrorPages },
): Promise<void> {
  const headers = headersForNext(request.headers, request.socket.remoteAddress ?? '127.0.0.1', door)
  if (passed.body) headers['content-length'] = String(passed.body.length)
  const said = nothingSaid()
  if (passed.kind === 'newsroom') {
    const policy = newsroomPolicy(randomBytes(16).toString('base64'), door.dev)
    // Next takes the nonce for its scripts from the policy of the request.
    headers['content-security-policy'] = policy
    headers['x-asked-address'] = passed.url
    pack(request, response, said, errors)
    correct(response, said, newsroomHeaders(policy, door.origin))
  } else if (passed.kind === 'machine') {
    correct(response, said, dataHeaders(door.origin, ''))
  } else {
    if (passed.kind === 'reader') said.asked = { questions: 0, milliseconds: 0, open: 0, since: 0 }
    correct(response, said, ['X-Content-Type-Options', 'nosniff'])
  }
  const { method = 'GET', socket } = request
  const { url, streamsBytes } = passed
  const asked = requestFor({ method, url, headers }, socket, streamsBytes ? 'follows' : passed.body)
  if (streamsBytes) pipeBody(request, asked, streamsBytes)
  await listen(said, () => handle(asked, response))
  if (said.failure && !door.dev) {
    say(`${request.method} ${passed.url}: ${said.error instanceof Error ? said.error.stack : said.error}`)
  }
}

function newsroomHeaders(policy: string, origin: string): FlatHeaders {
  return [
    ...commonHeaders(origin),
    ...['Cross-Origin-Resource-Policy', 'same-origin'],
    ...['Content-Security-Policy', policy],
    ...['Cache-Control', 'private, no-store'],
    ...['X-Robots-Tag', 'noindex'],
  ]
}

/** Newsroom pages are packed but for those with a secret; Next's words about an outdated form become a page that says what to do. */
function pack(request: IncomingMessage, response: ServerResponse, said: Said, errors: ErrorPages): void {
  const isForm = request.headers['next-action'] === undefined
  packAnswer(response, {
    coding(status) {
      const type = String(response.getHeader('content-type') ?? '')
      if (!packable.test(type) || response.hasHeader('content-encoding')) return 'identity'
      response.appendHeader('Vary', 'Accept-Encoding')
      if (said.showsSecret || request.method === 'HEAD' || status === 304) return 'identity'
      return chooseCoding(String(request.headers['accept-encoding'] ?? ''))
    },
    instead(status) {
      if (status !== 409 || said.status !== undefined || !isForm || request.method !== 'POST') return undefined
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      return errors.outdated
    },
  })
}

const packable = /^text\/(html|x-component)/

/** Puts the true status and our headers in at the last moment, when Next has said all of its own. */
function correct(response: ServerResponse, said: Said, headers: FlatHeaders): void {
  const writeHead = response.writeHead.bind(response) as WriteHead
  const corrected: WriteHead = (status, ...rest) => {
    for (let i = 0; i + 1 < headers.length; i += 2) response.setHeader(headers[i] ?? '', headers[i + 1] ?? '')
    if (said.retryAfterSeconds !== undefined) response.setHeader('Retry-After', Math.ceil(said.retryAfterSeconds))
    for (const cookie of said.cookies) response.appendHeader('Set-Cookie', cookie)
    if (said.asked) response.setHeader('Server-Timing', serverTiming(said))
    if (!response.hasHeader('cache-control')) response.setHeader('Cache-Control', 'no-store')
    const told = trueStatus(status, said)
    // Whoever sent a form and is led elsewhere shall ask there, not send the form again.
    return writeHead(told === 307 && response.req.method === 'POST' ? 303 : told, ...rest)
  }
  const setHeader = response.setHeader.bind(response)
  const escaped: typeof setHeader = (name, value) =>
    setHeader(name, name.toLowerCase() === 'location' ? ascii(String(value)) : value)
  Object.assign(response, { writeHead: corrected, setHeader: escaped })
}

// Handed through unread, so the overloads do not matter.
type WriteHead = (status: number, ...rest: unknown[]) => ServerResponse
