import { normalPath, tidySlashes } from './path.ts'

export type GuardRules = { origin: string; dev: boolean; isFile: (path: string) => boolean }

/** The part of a request the guard looks at; header names in lower case, as Node gives them. */
export type Requested = {
  method: string
  url: string
  headers: Readonly<Record<string, string | string[] | undefined>>
}

export type Refused = {
  kind: 'refused'
  status: number
  sentence: string
  allow?: string
  retryAfterSeconds?: number
}

export type Decision =
  | Refused
  | { kind: 'moved'; status: 301 | 308; location: string }
  /** A file that never changes under its name, or does not exist. */
  | { kind: 'file'; path: string }
  | { kind: 'reader'; url: string; isNormal: boolean }
  /** One that streams is passed on piece by piece as it arrives, never as a whole. */
  | { kind: 'newsroom' | 'machine'; url: string; bodyLimitBytes: number; streams?: true }
  /** Only in development: what Next's own tools ask for. */
  | { kind: 'tools' }

const longestUrl = 4096
const bodyLimitBytes = 1_048_576
/** Where pictures come in; several in one form without a script. */
const uploadPath = '/admin/pictures/upload'
const uploadLimitBytes = 201 * 1_048_576
const methods = {
  reader: ['GET', 'HEAD'],
  file: ['GET', 'HEAD'],
  newsroom: ['GET', 'HEAD', 'POST'],
  machine: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
} as const
const safeMethods = ['GET', 'HEAD', 'OPTIONS']
const actionId = /^[0-9a-f]{40,64}$/

/** Decides what may become of a request before anything else sees it. */
export function guard(requested: Requested, rules: GuardRules): Decision {
  if (!requested.url.startsWith('/')) return refuse(400, 'Ask for a path that begins with a slash.')
  if (requested.url.length > longestUrl) return refuse(400, `This address is longer than ${longestUrl} signs.`)
  const url = escapeBytes(requested.url)
  const mark = url.indexOf('?')
  const rawPath = mark < 0 ? url : url.slice(0, mark)
  const rawQuery = mark < 0 ? '' : url.slice(mark + 1)
  const path = normalPath(rawPath)
  if (!path || /[#\\\s]/.test(url) || /%00/.test(rawQuery)) return refuse(400, 'This address is not written correctly.')

  const kind = rules.isFile(rawPath) ? 'file' : kindOf(tidySlashes(rawPath), path.decoded)
  if (kind === 'framework') return rules.dev ? { kind: 'tools' } : refuse(404, 'There is nothing at this address.')
  if (kind === 'nothing') return refuse(404, 'There is nothing at this address.')
  if (kind === 'file' && rules.dev) return { kind: 'tools' }

  const refusal =
    refuseMethod(requested, kind) ?? refuseOrigin(requested, rules.origin, kind) ?? refuseAction(requested)
  if (refusal) return refusal

  if (kind === 'file') return { kind, path: rawPath }
  if (kind === 'reader') {
    const query = cleanQuery(rawQuery, !rules.dev)
    const isElsewhere = kindOf(path.decoded, path.decoded) !== 'reader'
    if (isElsewhere || (rules.dev && !path.isNormal))
      return { kind: 'moved', status: 301, location: path.encoded + query }
    return { kind, url: path.encoded + query, isNormal: path.isNormal }
  }
  const tidy = tidySlashes(rawPath)
  const query = cleanQuery(rawQuery, false)
  if (tidy !== rawPath) return { kind: 'moved', status: isSafe(requested.method) ? 301 : 308, location: tidy + query }
  const isUpload = rawPath === uploadPath && requested.method === 'POST'
  const limit = isUpload ? uploadLimitBytes : bodyLimitBytes
  if (Number(requested.headers['content-length']) > limit) return tooLarge(limit)
  return { kind, url: rawPath + query, bodyLimitBytes: limit, ...(isUpload ? { streams: true } : {}) }
}

export function tooLarge(limitBytes: number): Refused {
  return refuse(413, `Send at most ${Math.floor(limitBytes / 1024)} KB at once.`)
}

// Next answers these with the data of a page instead of the page.
const flightFile = /\.rsc$|\.segments(\/|$)/

type Kind = 'file' | 'framework' | 'nothing' | 'newsroom' | 'machine' | 'reader'

function kindOf(path: string, decoded: string): Kind {
  if (flightFile.test(decoded)) return 'nothing'
  if (path.endsWith('.js.map') || path.endsWith('.css.map') || path.startsWith('/_next/image')) return 'nothing'
  if (path.startsWith('/_next/static/')) return 'file'
  if (isUnder(path, '/_next') || path.startsWith('/__next')) return 'framework'
  if (isUnder(path, '/admin')) return 'newsroom'
  if (isUnder(path, '/api')) return 'machine'
  return 'reader'
}

function isUnder(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`)
}

function refuseMethod(requested: Requested, kind: keyof typeof methods): Refused | undefined {
  const allowed: readonly string[] = methods[kind]
  const { method, headers } = requested
  if (!allowed.includes(method)) {
    const allow = allowed.join(', ')
    return { ...refuse(405, `This address answers only to ${allow}.`), allow }
  }
  const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) !== 0
  return hasBody && (method === 'GET' || method === 'HEAD') ? refuse(400, `Send no body with ${method}.`) : undefined
}

/** What changes something must come from the paper's own pages; without a cookie a machine may call the machine addresses. */
function refuseOrigin(requested: Requested, ownOrigin: string, kind: keyof typeof methods): Refused | undefined {
  if (isSafe(requested.method)) return undefined
  const { origin, cookie, 'sec-fetch-site': site } = requested.headers
  if (origin !== undefined) {
    if (origin === ownOrigin && (site === undefined || site === 'same-origin')) return undefined
  } else if (site !== undefined) {
    if (site === 'same-origin') return undefined
  } else if (kind === 'machine' && cookie === undefined) {
    return undefined
  }
  return refuse(403, `This can only be sent from ${ownOrigin}; open the paper at that address, or set ORIGIN to yours.`)
}

function refuseAction(requested: Requested): Refused | undefined {
  const id = requested.headers['next-action']
  if (id === undefined || isSafe(requested.method) || (typeof id === 'string' && actionId.test(id))) return undefined
  return refuse(400, 'This form is not one of the newsroom.')
}

function isSafe(method: string): boolean {
  return safeMethods.includes(method)
}

/** Drops what only Next says to itself in a query; names may be escaped. */
function cleanQuery(raw: string, dropFlight: boolean): string {
  const inner = dropFlight ? /^(nxtP|nxtI|__next|_rsc$)/ : /^(nxtP|nxtI|__next)/
  const parts = raw.split('&').filter((part) => part !== '' && !inner.test(nameOf(part)))
  return parts.length ? `?${parts.join('&')}` : ''
}

function nameOf(part: string): string {
  const name = part.split('=', 1)[0] ?? ''
  return name.replace(/%[0-9a-f]{2}/gi, (escaped) => String.fromCharCode(Number.parseInt(escaped.slice(1), 16)))
}

/** Node hands over bytes outside ASCII one sign each; a browser would have escaped them. */
function escapeBytes(url: string): string {
  return url.replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`)
}

function refuse(status: number, sentence: string): Refused {
  return { kind: 'refused', status, sentence }
}
