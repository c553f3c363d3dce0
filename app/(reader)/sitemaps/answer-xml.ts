import type { Readable } from 'node:stream'
import { Readable as NodeReadable } from 'node:stream'
import { answer, isPrinted } from '#press/page.ts'

/** As much as is printed; what is larger goes past the press. */
const MOST_PRINTED_BYTES = 1_048_576

const headers = { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'no-cache' }

export const xmlResponse = (xml: string) => new Response(xml, { headers })

export const noSuchSitemap = () =>
  new Response('There is no such sitemap.\n', {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })

/** A file of unknown length: printed as far as it may be kept, else made anew for whoever asks, as fast as it is read. */
export async function xmlFrom(stream: Readable): Promise<Response> {
  if (!isPrinted()) return new Response(NodeReadable.toWeb(stream) as ReadableStream, { headers })
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of stream) {
    parts.push(Buffer.from(part))
    bytes += parts.at(-1)?.length ?? 0
    if (bytes <= MOST_PRINTED_BYTES) continue
    // Leaving the loop ends the stream, and with it the questions.
    answer({ past: true })
    return xmlResponse('')
  }
  return xmlResponse(Buffer.concat(parts).toString('utf8'))
}
