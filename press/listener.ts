import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { fewAtOnce } from '#lib/few-at-once.ts'
import { isWellFormed, readBody } from './body.ts'
import type { Handle } from './capture.ts'
import type { ErrorPages } from './error-pages.ts'
import type { Files } from './files.ts'
import { type Decision, guard, type Refused, tooLarge } from './guard.ts'
import { isForThisMachine, metrics } from './metrics.ts'
import type { MissedAddresses } from './missed.ts'
import { passOn } from './pass-on.ts'
import { passPast } from './pass-past.ts'
import type { PrintingPress } from './press.ts'
import { handOut, type Print, print } from './print.ts'
import { moved, printReaderPage } from './reader-page.ts'
import type { Door } from './request-headers.ts'
import { dataHeaders } from './security-headers.ts'

export type Press = {
  handle: Handle
  files: Files
  errors: ErrorPages
  door: Door
  say: (line: string) => void
  /** The printed copies; without them every page is printed for whoever asks. */
  printing?: PrintingPress
  /** Counts what is asked for in vain. */
  missed?: MissedAddresses
  /** The name of this process, where several answer behind one port. */
  worker?: string
}

// Every letter that is typed asks for suggestions, and so can anybody without end: pages must not wait behind them at Next.
const suggesting = fewAtOnce(2, 8)
const tooManySuggestions: Refused = {
  kind: 'refused',
  status: 503,
  sentence: 'Too many are asking at once; ask again in a second.',
  retryAfterSeconds: 1,
}
// Printed once: packing it anew for each of a flood would cost more than an answer.
let tooMany: Print | undefined

const brokenForm: Refused = { kind: 'refused', status: 400, sentence: 'This form did not arrive whole; send it again.' }

/** What stands between the socket and Next: the guard, the files, the pages printed for readers. */
export function listener(press: Press): RequestListener {
  return (request, response) => {
    const copy = readyCopy(press.printing, request)
    if (copy) return handOut(copy, request, response)
    request.on('error', () => undefined)
    response.on('error', () => undefined)
    respond(press, request, response).catch((error: unknown) => {
      if (request.destroyed && !request.complete) return
      press.say(`${request.method} ${request.url}: ${error instanceof Error ? error.stack : error}`)
      if (response.headersSent) response.destroy()
      else handOut(press.errors.broken, request, response)
    })
  }
}

async function respond(press: Press, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = '', url = '', headers } = request
  const { origin, dev } = press.door
  const isFile = (path: string) => press.files(path) !== undefined
  const decision = guard({ method, url, headers }, { origin, dev, isFile })
  switch (decision.kind) {
    case 'refused':
      return refuse(decision, press, request, response)
    case 'moved':
      return handOut(moved(decision.status, decision.location, origin), request, response)
    case 'file': {
      const mark = url.indexOf('?')
      const file = press.files(decision.path, mark < 0 ? '' : url.slice(mark))
      if (file) return handOut(file, request, response)
      return refuse({ kind: 'refused', status: 404, sentence: 'There is no such file.' }, press, request, response)
    }
    case 'reader':
      if (dev) return passOn({ kind: 'reader', url: decision.url }, request, response, press)
      return printForReader(decision, press, request, response)
    case 'tools':
      return passOn({ kind: 'tools', url, body: await readBody(request, 1_048_576) }, request, response, press)
    case 'newsroom':
    case 'machine': {
      if (decision.url === '/api/metrics' && press.printing && isForThisMachine(request)) {
        return handOut(metrics(press.printing, origin, press.worker), request, response)
      }
      if (decision.streams) {
        const { kind, url, bodyLimitBytes: streamsBytes } = decision
        return passOn({ kind, url, streamsBytes }, request, response, press)
      }
      const body = await readBody(request, decision.bodyLimitBytes)
      if (!body) return refuse(tooLarge(decision.bodyLimitBytes), press, request, response)
      if (!(await isWellFormed(body, headers['content-type']))) return refuse(brokenForm, press, request, response)
      const pass = () => passOn({ kind: decision.kind, url: decision.url, body }, request, response, press)
      if (!/^\/api\/suggestions(\?|$)/.test(decision.url)) return pass()
      // Whoever has typed on meanwhile wants no answer any more.
      const answered = await suggesting(async () => response.destroyed || (await pass()) === undefined)
      if (answered) return
      tooMany ??= printRefusal(tooManySuggestions, origin)
      return handOut(tooMany, request, response)
    }
  }
}

/**
 * A copy that can be handed out at once: the way of nearly every request, so it looks the address up before anything else. A
 * copy is the same for everyone: no header but the conditional ones and Accept-Encoding has a part in it.
 */
function readyCopy(printing: PrintingPress | undefined, request: IncomingMessage) {
  if (!printing || (request.method !== 'GET' && request.method !== 'HEAD')) return undefined
  const { headers } = request
  if (headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined) return undefined
  const copy = printing.ready(request.url ?? '')
  return copy?.past || isOpened(copy, request) ? undefined : copy
}

/** An address in another form than the normal one leads there in one hop, or to where the normal one leads. */
async function printForReader(
  decision: Extract<Decision, { kind: 'reader' }>,
  press: Press,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { origin } = press.door
  const mark = decision.url.indexOf('?')
  const path = decodeURIComponent(mark < 0 ? decision.url : decision.url.slice(0, mark))
  const given = press.printing
    ? await press.printing.give(path, mark < 0 ? '' : decision.url.slice(mark))
    : await printReaderPage(decision.url, { ...press, origin })
  if (isOpened(given.print, request)) return handOut(moved(303, given.print.view ?? '/', origin), request, response)
  if (given.print.past && decision.isNormal) return passPast(decision.url, request, response, press)
  const page = given.print.status === 200 && !decision.isNormal ? moved(301, decision.url, origin) : given.print
  if ('missing' in given && given.missing !== undefined) press.missed?.note(given.missing, request.headers.referer)
  handOut(page, request, response, 'lateSeconds' in given ? late(given.lateSeconds) : undefined)
}

/** Whether a browser opens by itself what it cannot show: readers of feeds and crawlers never say so. */
const isOpened = (copy: Print | undefined, request: IncomingMessage) =>
  copy?.view !== undefined && request.headers['sec-fetch-dest'] === 'document'

/** A copy past its time says how old it is (RFC 9111). */
const late = (seconds: number | undefined) => (seconds === undefined ? undefined : ['Age', String(seconds)])

function refuse(refusal: Refused, press: Press, request: IncomingMessage, response: ServerResponse): void {
  // What is left of a refused body is not worth reading.
  if (!request.complete) response.shouldKeepAlive = false
  handOut(printRefusal(refusal, press.door.origin), request, response)
}

function printRefusal({ status, sentence, allow, retryAfterSeconds }: Refused, origin: string): Print {
  const type = 'text/plain; charset=utf-8'
  const headers = [...dataHeaders(origin, type), 'Cache-Control', 'no-store']
  if (allow) headers.push('Allow', allow)
  if (retryAfterSeconds) headers.push('Retry-After', String(retryAfterSeconds))
  return print({ status, type, body: Buffer.from(`${sentence}\n`), headers })
}
