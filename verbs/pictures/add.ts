import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { eq } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { pictures } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import { MIDDLE, MOST_FILE_BYTES } from '#domain/picture.ts'
import type { Decoded } from '#domain/picture-decoding.ts'
import { type PictureWords, tidyWords } from '#domain/picture-words.ts'
import type { Actor } from '#domain/staff.ts'
import { newId } from '#lib/id.ts'
import { storage } from '#lib/storage.ts'
import { transact } from '#verbs/transact.ts'
import { decodePicture } from './decode.ts'
import { keepPicture, originalOf } from './keep.ts'

/** The bytes of a picture, or where they lie in a room of the store (`makeRoom`), which whoever made it leaves. */
type NewPicture = ({ file: Buffer } | { path: string }) &
  Partial<PictureWords> & {
    /** The story for which it is added: hidden with it, from whoever may not know of it. */
    articleId?: string
  }
/** `proposed` is what the file says of itself: for somebody to look at, and never kept unseen. */
export type AddedPicture = { id: string; hash: string; known: boolean; proposed: PictureWords }

/**
 * Takes a picture into the store, by the hash of its file: the same file twice is one picture, and what was said of it first
 * stays. Its address answers only while a public version shows it, and it is printed only with credit and alt text. The files
 * are written before the row, so that no row is ever without its files.
 */
export async function addPicture(actor: Actor, input: NewPicture): Promise<AddedPicture> {
  authorise(actor, 'add-picture')
  const room = await storage().makeRoom()
  try {
    const file = 'path' in input ? input.path : await leaveIn(room.folder, input.file)
    await refuseBySize(file)
    const hash = await hashOf(file)
    const known = await findByHash(hash)
    if (known && (await originalOf(hash))) return { id: known, hash, known: true, proposed: tidyWords({}) }
    const words = tidyWords(input)
    const decoded = await decodePicture(actor, {
      asked: 'all',
      file,
      folder: room.folder,
      focus: MIDDLE,
      carried: words,
    })
    const keep = () => keepPicture(hash, { original: file, folder: room.folder, decoded, focus: MIDDLE })
    await keep()
    // The files of a known one were lost: they are there again, around the focus of a new one.
    const made = known ? await mend(actor, known, decoded) : await insert(actor, { hash, decoded, words, input })
    // A sweep may have found these files before their row stood.
    if (!(await originalOf(hash))) await keep()
    return { ...made, hash, proposed: decoded.words }
  } finally {
    await room.leave()
  }
}

async function insert(actor: Actor, made: { hash: string; decoded: Decoded; words: PictureWords; input: NewPicture }) {
  const { hash, decoded, words, input } = made
  const { width, height, renditions, crops, colour } = decoded
  const id = newId()
  const event = await transact(actor, async ({ tx, now }) => {
    const [row] = await tx
      .insert(pictures)
      .values({
        ...{ id, contentHash: hash, width, height, renditions, crops, colour, ...words, madeAt: now },
        madeBy: 'system' in actor ? null : actor.id,
        articleId: input.articleId ?? null,
      })
      .onConflictDoNothing({ target: pictures.contentHash })
      .returning({ id: pictures.id })
    const subjectId = row?.id ?? (await findByHash(hash)) ?? id
    return { name: 'picture.added', subjectId, details: { hash, known: row === undefined } }
  })
  return { id: event.subjectId, known: event.subjectId !== id }
}

async function mend(actor: Actor, id: string, { renditions, crops }: Decoded) {
  await transact(actor, async ({ tx }) => {
    const middle = { focusX: MIDDLE.x, focusY: MIDDLE.y }
    await tx
      .update(pictures)
      .set({ renditions, crops, ...middle })
      .where(eq(pictures.id, id))
    return { name: 'picture.focused', subjectId: id, details: { ...MIDDLE } }
  })
  return { id, known: true }
}

async function leaveIn(folder: string, bytes: Buffer): Promise<string> {
  const path = join(/* turbopackIgnore: true */ folder, 'original')
  await writeFile(path, bytes, { flag: 'wx' })
  return path
}

async function refuseBySize(file: string) {
  const { size } = await stat(file)
  if (size === 0) throw new NewsroomError('refused', 'This file is empty. Choose it again.')
  if (size > MOST_FILE_BYTES) {
    throw new NewsroomError('refused', 'This file has more than 30 megabytes. Make it smaller and send it again.')
  }
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

async function findByHash(contentHash: string) {
  const [row] = await db().select({ id: pictures.id }).from(pictures).where(eq(pictures.contentHash, contentHash))
  return row?.id
}
