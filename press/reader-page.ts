import { type Captured, capture, type Handle, TooSlow } from './capture.ts'
import type { ErrorPages } from './error-pages.ts'
import { isDatabaseAway, listen, nothingSaid, type Said } from './page.ts'
import { NOWHERE, type Printed } from './press.ts'
import { type Print, print } from './print.ts'
import { headersForReaders } from './request-headers.ts'
import { dataHeaders, readerHeaders } from './security-headers.ts'
import { strip } from './strip.ts'
import type { SetStyles } from './styles.ts'

export type Printer = {
  handle: Handle
  origin: string
  errors: ErrorPages
  /** Left out where pages keep their links to style sheets, as in development. */
  styles?: SetStyles
  say: (line: string) => void
}

// What Next or a route handler says about itself, or what the press says in its place.
const ownWords =
  /^(connection|content-encoding|content-length|content-security-policy|content-type|cross-origin-.*|date|etag|keep-alive|last-modified|link|permissions-policy|referrer-policy|set-cookie|strict-transport-security|transfer-encoding|vary|x-content-type-options|x-nextjs-.*|x-powered-by)$/

/** Renders one reader address whole and makes the print of it; what goes wrong becomes the page that says so. */
export async function printReaderPage(url: string, printer: Printer): Promise<Printed> {
  const said: Said = { ...nothingSaid(), printing: true }
  try {
    const captured = await render(url, said, printer)
    if (said.failure || captured.status >= 500) return fail(said.error ?? `Next answered ${captured.status}`, said)
    if (isNextsOwn(captured, said) && url !== NOWHERE) return await printReaderPage(NOWHERE, printer)
    return {
      print: { ...toPrint(captured, said, printer), past: said.past, view: said.view },
      tags: said.tags,
      freshForMs: milliseconds(said.freshForSeconds),
      mustEndInMs: milliseconds(said.mustEndInSeconds),
      away: false,
    }
  } catch (error) {
    return fail(error, said)
  }

  function fail(error: unknown, { failure }: Said): Printed {
    const away = failure === 'database away' || error instanceof TooSlow || isDatabaseAway(error)
    const what = error instanceof Error && !away ? error.stack : error
    printer.say(`${url}: ${what}`)
    return { print: away ? printer.errors.away : printer.errors.broken, tags: new Set(), away }
  }
}

const milliseconds = (seconds: number | undefined) => (seconds === undefined ? undefined : seconds * 1000)

/** Next has a bare page of its own for some addresses, such as /404, and data for its runtime; readers get the paper's page. */
function isNextsOwn(captured: Captured, said: Said): boolean {
  if (String(captured.headers['content-type']).startsWith('text/x-component')) return true
  return captured.status === 404 && said.status === undefined && isHtml(captured)
}

function render(url: string, said: Said, { handle, origin }: Printer): Promise<Captured> {
  return listen(said, () => capture(handle, { method: 'GET', url, headers: headersForReaders(origin) }))
}

/** Next's errors and moves outrank what the page said. */
export function trueStatus(next: number, said: Said): number {
  if (next >= 500) return 500
  if (next === 308) return 301
  return next >= 300 && next < 400 ? next : (said.status ?? next)
}

function toPrint(captured: Captured, said: Said, { origin, styles }: Printer): Print {
  const status = trueStatus(captured.status, said)
  if (status >= 300 && status < 400) return moved(status, String(captured.headers.location ?? '/'), origin)
  const type = String(captured.headers['content-type'] ?? '')
  if (isHtml(captured)) {
    const stripped = strip(captured.body.toString('utf8'))
    const { html, hashes } = styles?.(stripped) ?? { html: stripped, hashes: [] }
    const body = Buffer.from(html)
    const headers = [...readerHeaders(origin, hashes), 'Cache-Control', 'no-cache']
    return print({ status, type: 'text/html; charset=utf-8', body, headers, lastModified: said.lastModified })
  }
  const headers = dataHeaders(origin, type)
  for (const [name, value] of Object.entries(captured.headers)) {
    if (value !== undefined && !ownWords.test(name)) headers.push(name, String(value))
  }
  if (said.link) headers.push('Link', said.link)
  if (said.view) headers.push('Vary', 'Sec-Fetch-Dest')
  if (!captured.headers['cache-control']) headers.push('Cache-Control', 'no-cache')
  const lastModified = said.lastModified ?? dateOf(captured.headers['last-modified'])
  return print({ status, type, body: captured.body, headers, lastModified })
}

/** A move may be undone, so no browser keeps it for ever. */
export function moved(status: number, location: string, origin: string): Print {
  const headers = [...readerHeaders(origin), 'Location', location, 'Cache-Control', 'no-cache']
  return print({ status, type: '', body: Buffer.alloc(0), headers })
}

function isHtml(captured: Captured): boolean {
  return String(captured.headers['content-type'] ?? '').startsWith('text/html')
}

function dateOf(value: unknown): Date | undefined {
  const date = new Date(String(value))
  return Number.isNaN(date.getTime()) ? undefined : date
}
