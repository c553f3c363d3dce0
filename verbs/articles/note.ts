import { articleNotes } from '#db/schema/index.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import { type Actor, actorName } from '#domain/staff.ts'
import { newId } from '#lib/id.ts'
import { refuseUnlessNow, transactOnArticle } from './on-desk.ts'

const MOST_SIGNS = 5000

/** Writes down what the desk says to itself about a story; readers never see it, and it is never changed. */
export function noteOnArticle(actor: Actor, input: { articleId: string; text: string }) {
  return transactOnArticle(actor, 'note', input.articleId, async (desk) => {
    refuseUnlessNow(desk, 'note')
    const text = input.text.normalize('NFC').trim()
    if (text === '' || [...text].length > MOST_SIGNS) {
      throw new NewsroomError('refused', 'Write the note, in at most 5,000 signs.')
    }
    const id = newId()
    await desk.tx
      .insert(articleNotes)
      .values({ id, articleId: desk.id, writtenBy: actorName(actor), writtenAt: desk.now, text })
    return { name: 'article.noted', subjectId: desk.id, details: { note: id } }
  })
}
