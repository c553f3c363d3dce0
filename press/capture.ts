import { EventEmitter } from 'node:events'
import { IncomingMessage, type OutgoingHttpHeader, type OutgoingHttpHeaders, type ServerResponse } from 'node:http'
import { Socket } from 'node:net'

/** Next's own handler, or a stand-in. */
export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>

export type Captured = { status: number; headers: OutgoingHttpHeaders; body: Buffer }

export type Asked = { method: string; url: string; headers: Record<string, string> }

/** A render that took too long; it may run on, but nobody waits for it. */
export class TooSlow extends Error {
  override name = 'TooSlow'
}

/** Runs the handler without a client, so that no reader's abort can end a render that others share. */
export async function capture(handle: Handle, asked: Asked, limitMilliseconds = 10_000): Promise<Captured> {
  const request = requestFor(asked, new Socket())
  const sheet = new Sheet(request)
  const timer = setTimeout(
    () => sheet.fail(new TooSlow(`The page took longer than ${limitMilliseconds / 1000} s: ${asked.url}`)),
    limitMilliseconds,
  )
  // What Next asks of a response is here; the rest of Node's own it never asks.
  handle(request, sheet as unknown as ServerResponse).catch((error: unknown) => sheet.fail(error))
  try {
    return await sheet.done
  } finally {
    clearTimeout(timer)
  }
}

/** A request made by us, with a body that is already here, or that is pushed into it afterwards. */
export function requestFor(asked: Asked, socket: Socket, body?: Buffer | 'follows'): IncomingMessage {
  const request = new IncomingMessage(socket)
  request.method = asked.method
  request.url = asked.url
  request.httpVersion = '1.1'
  request.httpVersionMajor = 1
  request.httpVersionMinor = 1
  request.complete = body !== 'follows'
  request.headers = asked.headers
  request.rawHeaders = Object.entries(asked.headers).flat()
  if (body === 'follows') return request
  if (body?.length) request.push(body)
  request.push(null)
  return request
}

/**
 * A response that keeps what is written to it. It is none of Node's own: Next puts functions and fields of its own on each, and
 * the code that answers readers is as fast as it is only while every response that it has met has one shape.
 */
class Sheet extends EventEmitter {
  readonly done: Promise<Captured>
  statusCode = 200
  statusMessage = ''
  headersSent = false
  finished = false
  destroyed = false
  errored: Error | null = null
  readonly socket = null
  readonly req: IncomingMessage
  #headers = new Map<string, { name: string; value: OutgoingHttpHeader }>()
  #parts: Buffer[] = []
  #settle: PromiseWithResolvers<Captured>

  constructor(request: IncomingMessage) {
    super()
    this.req = request
    this.#settle = Promise.withResolvers<Captured>()
    this.done = this.#settle.promise
    // A failure may come before anyone waits for `done`, and again after it was settled.
    this.done.catch(() => undefined)
    this.on('error', this.#settle.reject)
  }

  get writableEnded() {
    return this.finished
  }
  get writableFinished() {
    return this.finished
  }
  get closed() {
    return this.finished || this.destroyed
  }

  fail(error: unknown): void {
    this.#settle.reject(error)
    this.destroy(error instanceof Error ? error : new Error(String(error)))
  }

  destroy(error?: Error): this {
    if (this.destroyed) return this
    this.destroyed = true
    this.errored = error ?? null
    process.nextTick(() => {
      if (error) this.emit('error', error)
      this.emit('close')
    })
    return this
  }

  setHeader(name: string, value: OutgoingHttpHeader): this {
    const key = name.toLowerCase()
    this.#headers.set(key, { name, value: key === 'location' ? ascii(String(value)) : value })
    return this
  }
  appendHeader(name: string, value: string | string[]): this {
    const known = this.getHeader(name)
    return this.setHeader(name, known === undefined ? value : [known, value].flat().map(String))
  }
  getHeader(name: string) {
    return this.#headers.get(name.toLowerCase())?.value
  }
  hasHeader(name: string) {
    return this.#headers.has(name.toLowerCase())
  }
  removeHeader(name: string) {
    this.#headers.delete(name.toLowerCase())
  }
  getHeaderNames() {
    return [...this.#headers.keys()]
  }
  getHeaders(): OutgoingHttpHeaders {
    return Object.fromEntries([...this.#headers].map(([key, { value }]) => [key, value]))
  }
  flushHeaders() {
    this.headersSent = true
  }

  writeHead(status: number, reason?: unknown, headers?: unknown): this {
    const given = typeof reason === 'string' ? headers : reason
    if (Array.isArray(given)) {
      for (let i = 0; i + 1 < given.length; i += 2) this.appendHeader(String(given[i]), String(given[i + 1]))
    } else if (given && typeof given === 'object') {
      for (const [name, value] of Object.entries(given)) this.setHeader(name, value)
    }
    this.statusCode = status
    this.headersSent = true
    return this
  }

  write(chunk: unknown, encodingOrDone?: unknown, done?: unknown): boolean {
    const ready = typeof encodingOrDone === 'function' ? encodingOrDone : done
    this.headersSent = true
    this.#parts.push(bytesOf(chunk, encodingOrDone))
    if (typeof ready === 'function') process.nextTick(ready)
    return true
  }

  end(chunk?: unknown, encodingOrDone?: unknown, done?: unknown): this {
    const after = [chunk, encodingOrDone, done].find((one) => typeof one === 'function')
    if (this.finished) return this
    if (chunk && typeof chunk !== 'function') this.write(chunk, encodingOrDone)
    this.headersSent = true
    this.finished = true
    this.#settle.resolve({ status: this.statusCode, headers: this.getHeaders(), body: Buffer.concat(this.#parts) })
    process.nextTick(() => {
      this.emit('finish')
      this.emit('close')
      if (typeof after === 'function') after()
    })
    return this
  }
}

/** A copy: Next uses its buffers again. */
function bytesOf(chunk: unknown, encoding: unknown): Buffer {
  if (chunk instanceof Uint8Array) return Buffer.from(chunk)
  return Buffer.from(String(chunk), typeof encoding === 'string' && Buffer.isEncoding(encoding) ? encoding : 'utf8')
}

/** Next puts the address of a move into the header as the page wrote it; Node refuses letters outside Latin-1 there. */
export function ascii(address: string): string {
  return address.replace(/[^\x21-\x7e]+/gu, (part) => encodeURI(part.toWellFormed()))
}
