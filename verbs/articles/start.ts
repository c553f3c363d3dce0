import { eq } from 'drizzle-orm'
import { addresses, articles, revisions, sections } from '#db/schema/index.ts'
import type { ArticleDocument } from '#domain/article-document.ts'
import { authorise } from '#domain/authorise.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import { isSlug, slugOf } from '#domain/slug.ts'
import { type Actor, actorName } from '#domain/staff.ts'
import { newId } from '#lib/id.ts'
import { transact } from '#verbs/transact.ts'

/**
 * Begins a story with its first revision and reserves its address. Refuses an address that is taken; without `slug` one is
 * made from the headline, and a number added where that is taken.
 */
export async function startArticle(
  actor: Actor,
  input: { id?: string; sectionId: string; slug?: string; document: ArticleDocument },
) {
  authorise(actor, 'start', input.sectionId)
  return transact(actor, async ({ tx, now }) => {
    const [section] = await tx.select({ slug: sections.slug }).from(sections).where(eq(sections.id, input.sectionId))
    if (!section) throw new NewsroomError('not-found', 'There is no such section.')
    if (input.slug !== undefined && !isSlug(input.slug)) {
      throw new NewsroomError(
        'refused',
        `“${input.slug}” cannot stand in an address. Use lower-case letters, digits and hyphens.`,
      )
    }
    const taken = async (slug: string) =>
      (
        await tx
          .select({ path: addresses.path })
          .from(addresses)
          .where(eq(addresses.path, `/${section.slug}/${slug}`))
      ).length > 0
    const slug = input.slug ?? (await freeSlug(slugOf(input.document.headline), taken))
    const id = input.id ?? newId()
    const startedBy = actorName(actor)
    await tx
      .insert(articles)
      .values({ id, sectionId: input.sectionId, slug, working: 1, startedBy, startedAt: now, workedAt: now })
    await tx.insert(addresses).values({ path: `/${section.slug}/${slug}`, articleId: id })
    await tx.insert(revisions).values({
      articleId: id,
      number: 1,
      kind: 'save',
      document: input.document,
      madeBy: startedBy,
      madeAt: now,
    })
    return { name: 'article.started', subjectId: id, details: { section: input.sectionId, slug, revision: 1 } }
  })
}

async function freeSlug(wanted: string, taken: (slug: string) => Promise<boolean>) {
  for (let n = 1; n < 100; n++) {
    const slug = n === 1 ? wanted : `${wanted}-${n}`
    if (!(await taken(slug))) return slug
  }
  throw new NewsroomError(
    'conflict',
    `A hundred stories of this section are called “${wanted}”. Choose another address.`,
  )
}
