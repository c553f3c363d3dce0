import { previewLinks } from '#db/schema/index.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import { type Actor, actorName } from '#domain/staff.ts'
import { newId } from '#lib/id.ts'
import { newToken, tokenHash } from '#lib/secret.ts'
import { transactOnArticle } from '#verbs/articles/on-desk.ts'

const MOST_DAYS = 7
const MOST_SIGNS = 200
const A_DAY_MS = 24 * 3600 * 1000

/**
 * Makes a link that shows a story as it would be to whoever holds it, for at most seven days; its token is said once. It shows
 * nothing that whoever made it may not see any more.
 */
export async function makePreview(actor: Actor, input: { articleId: string; madeFor: string; days?: number }) {
  const token = newToken()
  const event = await transactOnArticle(actor, 'make-preview', input.articleId, async (desk) => {
    const madeFor = input.madeFor.normalize('NFC').replace(/\s+/gu, ' ').trim()
    if (madeFor === '' || [...madeFor].length > MOST_SIGNS) {
      throw new NewsroomError('refused', 'Say for whom the link is, in at most 200 signs.')
    }
    const days = input.days ?? MOST_DAYS
    if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS) {
      throw new NewsroomError('refused', 'Let the link end after one to seven days.')
    }
    const expiresAt = new Date(desk.now.getTime() + days * A_DAY_MS)
    const id = newId()
    await desk.tx.insert(previewLinks).values({
      id,
      tokenHash: tokenHash(token),
      articleId: desk.id,
      madeBy: actorName(actor),
      madeFor,
      madeAt: desk.now,
      expiresAt,
    })
    return { name: 'preview.made', subjectId: desk.id, details: { link: id, expiresAt: expiresAt.toISOString() } }
  })
  return { event, token }
}
