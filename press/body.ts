import type { IncomingMessage } from 'node:http'

/** The whole body, or `undefined` as soon as it proves larger than the limit, however it was announced. */
export function readBody(request: IncomingMessage, limitBytes: number): Promise<Buffer | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer | undefined>()
  const parts: Buffer[] = []
  let size = 0
  request.on('data', (part: Buffer) => {
    size += part.length
    if (size <= limitBytes) parts.push(part)
    else {
      request.pause()
      resolve(undefined)
    }
  })
  request.on('end', () => resolve(Buffer.concat(parts)))
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
