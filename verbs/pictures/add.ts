import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { eq } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { pictures } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import { pictureFolder, renditionName } from '#domain/picture.ts'
import { type PictureWords, tidyWords } from '#domain/picture-words.ts'
import type { Actor } from '#domain/staff.ts'
import { newId } from '#lib/id.ts'
import { storage } from '#lib/storage.ts'
import { transact } from '#verbs/transact.ts'
import { prepareRenditions } from './renditions.ts'

/** The bytes of a picture, or where they lie in the store’s own folder for files on their way; whoever put them there removes them. */
type NewPicture = ({ file: Buffer } | { path: string }) &
  Partial<PictureWords> & {
    /** The story for which it is added: hidden with it, from whoever may not know of it. */
    articleId?: string
  }
/** What the file says of itself: proposed, and never kept unseen. */
export type AddedPicture = { id: string; hash: string; known: boolean; proposed: PictureWords }

/**
 * Takes a picture into the store, by the hash of its file: the same file twice is one picture, and what was said of it first
 * stays. Its address answers only while a public version shows it, and it is printed only with credit and alt text. The files
 * are written before the row, so that no row is ever without its files.
 */
export async function addPicture(actor: Actor, input: NewPicture): Promise<AddedPicture> {
  authorise(actor, 'add-picture')
  const file = 'file' in input ? input.file : await readFile(input.path)
  const proposed = tidyWords({})
  const contentHash = createHash('sha256').update(file).digest('hex')
  const known = await findByHash(contentHash)
  if (known) return { id: known, hash: contentHash, known: true, proposed }
  const prepared = await prepareRenditions(file)
  await storage().put(`${pictureFolder(contentHash)}/original.${prepared.extension}`, file)
  for (const rendition of prepared.renditions) {
    await storage().put(renditionName(contentHash, rendition.width), rendition.file)
  }
  const id = newId()
  const event = await transact(actor, async ({ tx, now }) => {
    const [made] = await tx
      .insert(pictures)
      .values({
        id,
        contentHash,
        width: prepared.width,
        height: prepared.height,
        renditions: prepared.renditions.map(({ file, ...size }) => ({ ...size, bytes: file.length })),
        alt: input.alt?.trim() ?? '',
        caption: input.caption?.trim() ?? '',
        credit: input.credit?.trim() ?? '',
        madeAt: now,
      })
      .onConflictDoNothing({ target: pictures.contentHash })
      .returning({ id: pictures.id })
    const subjectId = made?.id ?? (await findByHash(contentHash)) ?? id
    return { name: 'picture.added', subjectId, details: { hash: contentHash, known: made === undefined } }
  })
  return { id: event.subjectId, hash: contentHash, known: event.subjectId !== id, proposed }
}

async function findByHash(contentHash: string) {
  const [row] = await db().select({ id: pictures.id }).from(pictures).where(eq(pictures.contentHash, contentHash))
  return row?.id
}
