import { IncomingMessage, type OutgoingHttpHeader, type OutgoingHttpHeaders, ServerResponse } from 'node:http'
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
  handle(request, sheet).catch((error: unknown) => sheet.fail(error))
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

/** A response with no socket that keeps what is written to it. */
class Sheet extends ServerResponse {
  readonly done: Promise<Captured>
  #parts: Buffer[] = []
  #settle: PromiseWithResolvers<Captured>

  constructor(request: IncomingMessage) {
    super(request)
    this.#settle = Promise.withResolvers<Captured>()
    this.done = this.#settle.promise
    // A failure may come before anyone waits for `done`, and again after it was settled.
    this.done.catch(() => undefined)
    this.on('error', this.#settle.reject)
  }

  fail(error: unknown): void {
    this.#settle.reject(error)
    this.destroy(error instanceof Error ? error : new Error(String(error)))
  }

  override write(chunk: unknown, encodingOrDone?: unknown, done?: unknown): boolean {
    const ready = typeof encodingOrDone === 'function' ? encodingOrDone : done
    if (!this.headersSent) this.writeHead(this.statusCode)
    this.#parts.push(bytesOf(chunk, encodingOrDone))
    if (typeof ready === 'function') process.nextTick(ready)
    return true
  }

  override writeHead(status: number, reason?: unknown, headers?: unknown): this {
    const given = typeof reason === 'string' ? headers : reason
    if (Array.isArray(given)) {
      for (let i = 0; i + 1 < given.length; i += 2) this.appendHeader(String(given[i]), String(given[i + 1]))
    } else if (given && typeof given === 'object') {
      for (const [name, value] of Object.entries(given)) this.setHeader(name, value)
    }
    return super.writeHead(status)
  }

  override setHeader(name: string, value: OutgoingHttpHeader): this {
    return super.setHeader(name, name.toLowerCase() === 'location' ? ascii(String(value)) : value)
  }

  override end(chunk?: unknown, encodingOrDone?: unknown, done?: unknown): this {
    const after = [chunk, encodingOrDone, done].find((one) => typeof one === 'function')
    if (this.finished) return this
    if (chunk && typeof chunk !== 'function') this.write(chunk, encodingOrDone)
    if (!this.headersSent) this.writeHead(this.statusCode)
    this.finished = true
    this.#settle.resolve({ status: this.statusCode, headers: this.getHeaders(), body: Buffer.concat(this.#parts) })
    process.nextTick(() => {
      this.emit('finish')
      this.emit('close')
      if (typeof after === 'function') after()
    })
    return this
  }

  override flushHeaders(): void {
    if (!this.headersSent) this.writeHead(this.statusCode)
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
