import type { ServerResponse } from 'node:http'
import { type BrotliCompress, constants, createBrotliCompress, createGzip, type Gzip } from 'node:zlib'
import type { Coding } from './encoding.ts'

export type Packing = {
  /** Asked when the head is about to be sent and everything is known that it says. */
  coding: (status: number) => Coding
  /** A body of ours instead of what Next would say. */
  instead?: (status: number) => Buffer | undefined
}

/** Packs an answer while it is written, and sends each piece on as soon as it comes. */
export function packAnswer(response: ServerResponse, { coding, instead }: Packing): void {
  const writeHead = response.writeHead.bind(response) as (status: number, ...rest: unknown[]) => ServerResponse
  const send = response.write.bind(response)
  const finish = response.end.bind(response)
  let packer: BrotliCompress | Gzip | undefined
  let ours: Buffer | undefined

  function head(status: number, ...rest: unknown[]): ServerResponse {
    ours = instead?.(status)
    if (ours) response.setHeader('Content-Length', ours.length)
    const chosen = ours ? 'identity' : coding(status)
    if (chosen !== 'identity') {
      response.removeHeader('Content-Length')
      response.setHeader('Content-Encoding', chosen)
      packer = chosen === 'br' ? createBrotliCompress({ params }) : createGzip()
      join(packer)
    }
    return writeHead(status, ...rest)
  }

  function join(packer: BrotliCompress | Gzip): void {
    packer.on('data', (part: Buffer) => {
      if (!send(part)) packer.pause()
    })
    packer.on('end', () => finish())
    packer.on('error', (error) => response.destroy(error))
    response.on('drain', () => packer.resume())
    packer.on('drain', () => response.emit('drain'))
    response.on('close', () => packer.destroy())
  }

  function write(chunk: unknown, ...rest: unknown[]): boolean {
    if (!response.headersSent) response.writeHead(response.statusCode)
    if (ours) return true
    if (!packer) return send(chunk, ...(rest as []))
    const hasRoom = packer.write(bytesOf(chunk, rest[0]), doneOf(rest))
    packer.flush()
    return hasRoom
  }

  function end(...given: unknown[]): ServerResponse {
    if (!response.headersSent) response.writeHead(response.statusCode)
    if (ours) return finish(ours)
    if (!packer) return finish(...(given as []))
    const [chunk, encoding] = given
    if (chunk !== undefined && chunk !== null && typeof chunk !== 'function') packer.write(bytesOf(chunk, encoding))
    packer.end(doneOf(given))
    return response
  }

  Object.assign(response, { writeHead: head, write, end })
}

const params = { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 16 }

function bytesOf(chunk: unknown, encoding: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk
  return Buffer.from(String(chunk), typeof encoding === 'string' && Buffer.isEncoding(encoding) ? encoding : 'utf8')
}

function doneOf(given: unknown[]): (() => void) | undefined {
  const done = given.find((one) => typeof one === 'function')
  return done && (() => void done())
}
