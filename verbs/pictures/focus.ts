import { eq } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { pictures } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import type { PaperEvent } from '#domain/event.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { Focus } from '#domain/picture.ts'
import type { Actor } from '#domain/staff.ts'
import { storage } from '#lib/storage.ts'
import { transact } from '#verbs/transact.ts'
import { decodePicture } from './decode.ts'
import { findPicture } from './find-picture.ts'
import { keepPicture, originalOf } from './keep.ts'

/**
 * Says where a picture is looked at first, and cuts it anew around that: the new cuts lie in the store before the row names
 * them, and the old ones answer no longer.
 */
export async function focusPicture(actor: Actor, input: { id: string } & Focus): Promise<PaperEvent> {
  authorise(actor, 'focus-picture')
  const focus = { x: hundredth(input.x), y: hundredth(input.y) }
  const { hash } = await findPicture(db(), actor, input.id)
  const room = await storage().makeRoom()
  try {
    const file = await originalOf(hash)
    if (file === undefined) throw new NewsroomError('refused', 'The original of this picture is missing. Add it again.')
    const carried = await carriedBy(input.id)
    const decoded = await decodePicture(actor, { asked: 'crops', file, folder: room.folder, focus, carried })
    await keepPicture(hash, { folder: room.folder, decoded, focus })
    const { crops, colour } = decoded
    return await transact(actor, async ({ tx }) => {
      await findPicture(tx, actor, input.id)
      await tx
        .update(pictures)
        .set({ crops, colour, focusX: focus.x, focusY: focus.y })
        .where(eq(pictures.id, input.id))
      return { name: 'picture.focused', subjectId: input.id, details: { ...focus } }
    })
  } finally {
    await room.leave()
  }
}

function hundredth(value: number): number {
  if (Number.isFinite(value) && value >= 0 && value <= 100) return Math.round(value)
  throw new NewsroomError('refused', 'The focus lies outside the picture. Choose a point within it.')
}

async function carriedBy(id: string) {
  const { creator, credit, copyright } = pictures
  const [carried] = await db().select({ creator, credit, copyright }).from(pictures).where(eq(pictures.id, id))
  return carried ?? { creator: '', credit: '', copyright: '' }
}
