import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Coding, chooseCoding, pack } from './encoding.ts'
import type { FlatHeaders } from './security-headers.ts'

/** A finished answer: all its bytes, in every form a reader may ask for. */
export type Print = {
  status: number
  headers: FlatHeaders
  body: Buffer
  /** Unknown to whoever has no use for it: errors and moves carry none. */
  hash?: string
  lastModified?: Date
  packable: boolean
  forms: Partial<Record<Coding, Form>>
}

type Form = { body: Buffer; headers: FlatHeaders; etag?: string }

export type Printing = {
  status: number
  type: string
  body: Buffer
  headers: FlatHeaders
  lastModified?: Date
}

const packableTypes = /^(text\/|application\/(.+\+)?(json|xml|javascript|manifest)|image\/svg)/

/** Makes a print of a finished body; the forms are packed when somebody asks for them. */
export function print({ status, type, body, headers, lastModified }: Printing): Print {
  const packable = packableTypes.test(type) && body.length > 0
  const all = [...headers]
  if (type) all.push('Content-Type', type)
  if (packable) all.push('Vary', 'Accept-Encoding')
  if (lastModified) all.push('Last-Modified', lastModified.toUTCString())
  const hash = status === 200 ? createHash('sha256').update(body).digest('base64url').slice(0, 22) : undefined
  return { status, headers: all, body, hash, lastModified, packable, forms: {} }
}

/** Hands a print to a reader: packed as they like it, or 304 if they have it. */
export function handOut(print: Print, request: IncomingMessage, response: ServerResponse): void {
  const coding = print.packable ? chooseCoding(header(request, 'accept-encoding')) : 'identity'
  print.forms[coding] ??= formOf(print, coding)
  const form = print.forms[coding]
  if (hasIt(print, form, request)) {
    response.writeHead(304, form.headers)
    response.end()
    return
  }
  response.writeHead(print.status, [...form.headers, 'Content-Length', String(form.body.length)])
  response.end(request.method === 'HEAD' ? undefined : form.body)
}

function formOf(print: Print, coding: Coding): Form {
  const headers = [...print.headers]
  const etag = print.hash && `"${print.hash}${coding === 'identity' ? '' : `-${coding}`}"`
  if (etag) headers.push('ETag', etag)
  if (coding !== 'identity') headers.push('Content-Encoding', coding)
  return { body: pack(print.body, coding), headers, etag }
}

/** A tag outranks a date: two changes may fall into one second. */
function hasIt(print: Print, form: Form, request: IncomingMessage): boolean {
  if (!form.etag) return false
  const tags = header(request, 'if-none-match')
  if (tags !== undefined) {
    return tags.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === form.etag)
  }
  const since = Date.parse(header(request, 'if-modified-since') ?? '')
  return print.lastModified !== undefined && Math.floor(print.lastModified.getTime() / 1000) * 1000 <= since
}

function header(request: IncomingMessage, name: 'accept-encoding' | 'if-none-match' | 'if-modified-since') {
  const value = request.headers[name]
  return Array.isArray(value) ? value.join(',') : value
}
