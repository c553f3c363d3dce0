import { eq } from 'drizzle-orm'
import { pictures } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import { type PictureWords, tidyWords } from '#domain/picture-words.ts'
import type { Actor } from '#domain/staff.ts'
import { transact } from '#verbs/transact.ts'

/** Writes the words of a picture; those that are not given stay as they are. */
export async function describePicture(actor: Actor, input: { id: string } & Partial<PictureWords>) {
  authorise(actor, 'describe-picture')
  return transact(actor, async ({ tx }) => {
    const { id, ...given } = input
    const { alt, caption, credit } = tidyWords(given)
    const [changed] = await tx
      .update(pictures)
      .set({ alt, caption, credit })
      .where(eq(pictures.id, id))
      .returning({ id: pictures.id })
    if (!changed) throw new NewsroomError('not-found', 'There is no such picture.')
    return { name: 'picture.described', subjectId: id, details: { fields: Object.keys(given) } }
  })
}
