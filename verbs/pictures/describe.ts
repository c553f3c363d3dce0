import { eq } from 'drizzle-orm'
import { pictures } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import { MOST_SIGNS, PICTURE_WORDS, type PictureWords, tidyWord } from '#domain/picture-words.ts'
import type { Actor } from '#domain/staff.ts'
import { transact } from '#verbs/transact.ts'
import { findPicture } from './find-picture.ts'

/** Writes the words of a picture; those that are not given stay as they are. */
export async function describePicture(actor: Actor, input: { id: string } & Partial<PictureWords>) {
  authorise(actor, 'describe-picture')
  const fields = fieldsOf(input)
  return transact(actor, async ({ tx }) => {
    await findPicture(tx, actor, input.id)
    if (Object.keys(fields).length > 0) await tx.update(pictures).set(fields).where(eq(pictures.id, input.id))
    return { name: 'picture.described', subjectId: input.id, details: { fields: Object.keys(fields) } }
  })
}

/** What a person types is refused where it is too long, and never cut behind their back. */
function fieldsOf(given: Partial<PictureWords>): Partial<PictureWords> {
  const fields: Partial<PictureWords> = {}
  for (const word of PICTURE_WORDS) {
    const text = given[word]
    if (text === undefined) continue
    if ([...text.trim()].length > MOST_SIGNS[word]) {
      const name = word === 'alt' ? 'alt text' : word
      throw new NewsroomError('refused', `The ${name} is too long: shorten it to ${MOST_SIGNS[word]} signs.`)
    }
    fields[word] = tidyWord(word, text)
  }
  return fields
}
