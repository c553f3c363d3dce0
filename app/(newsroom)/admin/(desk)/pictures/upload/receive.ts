import { randomUUID } from 'node:crypto'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { Busboy } from '@fastify/busboy'
import { MOST_FILES, MOST_MEGABYTES } from '#components/newsroom/pictures/upload-limits.ts'

const MOST_BYTES = MOST_MEGABYTES * 1_048_576

/** A file that has come; one that is too large has not come whole. */
export type Received = { name: string; path: string; isTooLarge: boolean }

/** Writes what arrives into a folder, piece by piece: one file as the whole body, or the files of a form. */
export async function receiveFiles(request: Request, folder: string): Promise<Received[]> {
  const body = bodyOf(request)
  const type = request.headers.get('content-type') ?? ''
  if (/^multipart\/form-data/i.test(type)) return receiveForm(body, type, folder)
  return [await write(body, folder, '')]
}

async function receiveForm(body: Readable, type: string, folder: string): Promise<Received[]> {
  const limits = { fileSize: MOST_BYTES + 1, files: MOST_FILES, fields: 10, fieldSize: 1000, headerPairs: 20 }
  const form = new Busboy({ headers: { 'content-type': type }, limits })
  const writing: Promise<Received>[] = []
  form.on('file', (_field, file, name) => {
    // A field in which no file was chosen comes without a name.
    if (!name) return void file.resume()
    const written = write(file, folder, name)
    // It fails together with the form, which is waited for first.
    written.catch(() => undefined)
    writing.push(written)
  })
  await pipeline(body, form)
  return Promise.all(writing)
}

async function write(stream: Readable, folder: string, name: string): Promise<Received> {
  const path = join(/* turbopackIgnore: true */ folder, randomUUID())
  const file = await open(path, 'wx')
  let size = 0
  try {
    for await (const piece of stream) {
      size += piece.length
      if (size > MOST_BYTES) break
      await file.write(piece)
    }
  } finally {
    await file.close()
  }
  return { name, path, isTooLarge: size > MOST_BYTES }
}

/** A request’s body as Node reads it: two names of one thing, which the types do not know. */
const bodyOf = ({ body }: Request) => (body ? Readable.fromWeb(body as unknown as ReadableStream) : Readable.from([]))
