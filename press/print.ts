import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { brotliDecompressSync } from 'node:zlib'
import { type Coding, chooseCoding, exact, pack } from './encoding.ts'
import type { FlatHeaders } from './security-headers.ts'

/** A finished answer: its bytes, in the smallest form that can be had, and the forms readers have asked for. */
export type Print = {
  status: number
  headers: FlatHeaders
  /** Brotli where packing pays, so that a copy that is kept costs a fifth of the page. */
  body: Buffer
  packable: boolean
  /** Stands for an answer that is too large to be kept, and is handed to nobody. */
  past?: true
  /** Where somebody is led who opens this in a browser. */
  view?: string
  /** Unknown to whoever has no use for it: errors and moves carry none. */
  hash?: string
  lastModified?: Date
  /** Since when the bytes are these, in milliseconds; a date alone proves only that. */
  sameSince: number
  forms: Partial<Record<Coding, Form>>
  /** Told of the bytes of each further form. */
  onForm?: (bytes: number) => void
}

type Form = { body: Buffer; headers: FlatHeaders; whole: FlatHeaders; etag?: string }

export type Printing = {
  status: number
  type: string
  body: Buffer
  headers: FlatHeaders
  lastModified?: Date
}

const packableTypes = /^(text\/|application\/(.+\+)?(json|xml|javascript|manifest)|image\/svg)/

/** Makes a print of a finished body; the forms are made when somebody asks for them. */
export function print({ status, type, body, headers, lastModified }: Printing): Print {
  const packable = packableTypes.test(type) && body.length > 0
  const all = [...headers]
  if (type) all.push('Content-Type', type)
  if (packable) all.push('Vary', 'Accept-Encoding')
  if (lastModified) all.push('Last-Modified', lastModified.toUTCString())
  const hash = status === 200 ? createHash('sha256').update(body).digest('base64url').slice(0, 22) : undefined
  return {
    status,
    headers: all,
    body: packable ? pack(body, 'br') : body,
    packable,
    hash,
    lastModified,
    sameSince: Date.now(),
    forms: {},
  }
}

/** Hands a print to a reader: packed as they like it, or 304 if they have it. `late` goes with a copy that is past its time. */
export function handOut(print: Print, request: IncomingMessage, response: ServerResponse, late?: FlatHeaders): void {
  const coding = print.packable ? chooseCoding(header(request, 'accept-encoding')) : 'identity'
  const form = print.forms[coding] ?? formOf(print, coding)
  if (hasIt(print, form, request)) {
    response.writeHead(304, form.headers)
    response.end()
    return
  }
  response.writeHead(print.status, late ? [...form.whole, ...late] : form.whole)
  response.end(request.method === 'HEAD' ? undefined : form.body)
}

function formOf(print: Print, coding: Coding): Form {
  const headers = [...print.headers]
  const etag = print.hash && `"${print.hash}${coding === 'identity' ? '' : `-${coding}`}"`
  if (etag) headers.push('ETag', etag)
  if (coding !== 'identity') headers.push('Content-Encoding', coding)
  const body = bodyAs(print, coding)
  const form = { body, headers, whole: [...headers, 'Content-Length', String(body.length)], etag }
  print.forms[coding] = form
  print.onForm?.(body === print.body ? 0 : body.length)
  return form
}

function bodyAs(print: Print, coding: Coding): Buffer {
  if (!print.packable || coding === 'br') return print.body
  const plain = exact(brotliDecompressSync(print.body))
  return coding === 'gzip' ? pack(plain, 'gzip') : plain
}

/** A tag outranks a date: two changes may fall into one second, and a date proves nothing about what stands beside the story. */
function hasIt(print: Print, form: Form, request: IncomingMessage): boolean {
  if (!form.etag) return false
  const tags = header(request, 'if-none-match')
  if (tags !== undefined) {
    return tags.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === form.etag)
  }
  const since = Date.parse(header(request, 'if-modified-since') ?? '')
  return print.lastModified !== undefined && print.sameSince <= since
}

function header(request: IncomingMessage, name: 'accept-encoding' | 'if-none-match' | 'if-modified-since') {
  const value = request.headers[name]
  return Array.isArray(value) ? value.join(',') : value
}
