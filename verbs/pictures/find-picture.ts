import { sql } from 'drizzle-orm'
import type { Db, Tx } from '#db/client.ts'
import { isHiddenPicture } from '#db/queries/newsroom/hidden-pictures.ts'
import { authorise } from '#domain/authorise.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { Actor } from '#domain/staff.ts'

type Found = { hash: string; width: number; height: number }

/**
 * A picture that somebody is about to change. One that they may not know of is not there, and one that readers see is for
 * whoever may change what readers see.
 */
export async function findPicture(tx: Db | Tx, actor: Actor, id: string): Promise<Found> {
  const hidden = 'system' in actor ? sql`false` : isHiddenPicture(actor)
  const { rows } = await tx.execute<Found & { printed: boolean }>(sql`
    select p.content_hash as hash, p.width, p.height,
      exists (select from paper.version_pictures v join readers.articles a on a.id = v.article_id and a.number = v.number
        where v.picture_id = p.id) or exists (select from paper.contributors c where c.portrait_id = p.id) as printed
    from paper.pictures p where p.id = ${id} and not ${hidden}`)
  const [found] = rows
  if (!found) throw new NewsroomError('not-found', 'There is no such picture.')
  if (found.printed) authorise(actor, 'change-printed-picture')
  return found
}
