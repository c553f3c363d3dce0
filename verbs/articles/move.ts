import { and, eq, isNotNull } from 'drizzle-orm'
import { addresses, articles, sections } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import { isSlug } from '#domain/slug.ts'
import type { Actor } from '#domain/staff.ts'
import { transactOnArticle } from './on-desk.ts'

/**
 * Gives a story another section or slug. If it has ever been public, or is to be, its old address leads to the new one in one
 * hop, and so does every older one; a story that never was leaves nothing behind.
 */
export function moveArticle(actor: Actor, input: { articleId: string; sectionId?: string; slug?: string }) {
  return transactOnArticle(actor, 'move', input.articleId, async (desk) => {
    const sectionId = input.sectionId ?? desk.sectionId
    authorise(actor, 'move', sectionId)
    const slug = input.slug ?? desk.slug
    if (!isSlug(slug)) {
      throw new NewsroomError(
        'refused',
        `“${slug}” cannot stand in an address. Use lower-case letters, digits and hyphens.`,
      )
    }
    const [section] = await desk.tx.select({ slug: sections.slug }).from(sections).where(eq(sections.id, sectionId))
    if (!section) throw new NewsroomError('not-found', 'There is no such section.')
    const [old] = await desk.tx.select({ path: addresses.path }).from(addresses).where(eq(addresses.articleId, desk.id))
    const path = `/${section.slug}/${slug}`
    if (!old || old.path === path) throw new NewsroomError('refused', 'The story has that address already.')
    await desk.tx.update(articles).set({ sectionId, slug }).where(eq(articles.id, desk.id))
    // Moving back: the address is one of the story's own old ones.
    await desk.tx.delete(addresses).where(and(eq(addresses.path, path), eq(addresses.movedTo, old.path)))
    await desk.tx.update(addresses).set({ path }).where(eq(addresses.articleId, desk.id))
    await desk.tx
      .update(addresses)
      .set({ movedTo: path })
      .where(and(eq(addresses.movedTo, old.path), isNotNull(addresses.movedTo)))
    const promised = desk.entries.length > 0
    if (promised) await desk.tx.insert(addresses).values({ path: old.path, movedTo: path })
    return {
      name: 'article.moved',
      subjectId: desk.id,
      details: { section: sectionId, from: desk.sectionId, slug, redirect: promised },
    }
  })
}
