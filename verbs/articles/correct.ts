import { authorise } from '#domain/authorise.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { ChangeKind } from '#domain/publication.ts'
import type { Actor } from '#domain/staff.ts'
import { type Change, changeArticle } from './change.ts'

/**
 * Puts right what was wrong in a live story and says so: the note stands at the story and on the page of corrections, dated,
 * and stays. Refuses without a note.
 */
export async function correctArticle(
  actor: Actor,
  input: Change & { note: string; kind?: Exclude<ChangeKind, 'update'> },
) {
  authorise(actor, 'correct')
  const note = input.note.trim()
  if (note === '') throw new NewsroomError('refused', 'Say in a note to readers what was wrong and what is right.')
  return changeArticle(actor, {
    ...input,
    note,
    verb: 'correct',
    kind: input.kind ?? 'correction',
    event: 'article.corrected',
  })
}
