import type { IncomingMessage } from 'node:http'

// Only what streams may take longer.
const longestMilliseconds = 30_000

/** The whole body, or `undefined` as soon as it proves larger than the limit, however it was announced. */
export function readBody(request: IncomingMessage, limitBytes: number): Promise<Buffer | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer | undefined>()
  const parts: Buffer[] = []
  let size = 0
  const timer = setTimeout(() => request.destroy(), longestMilliseconds)
  request.on('close', () => clearTimeout(timer))
  request.on('data', (part: Buffer) => {
    size += part.length
    if (size <= limitBytes) parts.push(part)
    else {
      request.pause()
      resolve(undefined)
    }
  })
  request.on('end', () => {
    clearTimeout(timer)
    resolve(Buffer.concat(parts))
  })
  request.on('error', reject)
  request.on('close', () => reject(new Error('The sender left before the end of the body.')))
  return promise
}

/** Whether a body that claims to be a form is one: Next answers 500 to one that is not. */
export async function isWellFormed(body: Buffer, type = ''): Promise<boolean> {
  if (!/^multipart\/form-data/i.test(type)) return true
  try {
    await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
    return true
  } catch {
    return false
  }
}

/** Hands a body on to another request as it arrives, as fast as that one is read and no further than the limit. */
export function pipeBody(from: IncomingMessage, to: IncomingMessage, limitBytes: number): void {
  let size = 0
  to._read = () => void from.resume()
  // A request that ends early takes its socket with it, and this one’s is needed for the answer.
  to._destroy = (error, done) => done(error)
  from.on('data', (part: Buffer) => {
    size += part.length
    if (size > limitBytes) to.destroy(new Error('The body is larger than it may be.'))
    else if (!to.destroyed && !to.push(part)) from.pause()
  })
  from.on('end', () => {
    to.complete = true
    if (!to.destroyed) to.push(null)
  })
  from.on('close', () => from.complete || to.destroy(new Error('The sender left before the end of the body.')))
  // What nobody wants to read any more still has to arrive before its sender reads the answer.
  to.on('close', () => from.resume())
  // Whoever reads it hears of it; nobody else has to.
  to.on('error', () => undefined)
}
