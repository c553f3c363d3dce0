import { addresses, pages } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import type { Body } from '#domain/body.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import { isSlug } from '#domain/slug.ts'
import type { Actor } from '#domain/staff.ts'
import { newId } from '#lib/id.ts'
import { transact } from '#verbs/transact.ts'

type PageText = { slug: string; title: string; body: Body; menu?: 'newsroom' | 'policies' | 'none'; position?: number }

/** Writes a page such as the imprint; a page of that slug gets the new text. */
export async function savePage(actor: Actor, input: PageText) {
  authorise(actor, 'save-page')
  return transact(actor, async ({ tx, now }) => {
    if (!isSlug(input.slug)) throw new NewsroomError('refused', `“${input.slug}” cannot stand in an address.`)
    const text = { ...input, updatedAt: now }
    const [page] = await tx
      .insert(pages)
      .values({ id: newId(), ...text })
      .onConflictDoUpdate({ target: pages.slug, set: text })
      .returning({ id: pages.id })
    if (!page) throw new Error('The page was not saved')
    await tx
      .insert(addresses)
      .values({ path: `/about/${input.slug}`, pageId: page.id })
      .onConflictDoNothing()
    return { name: 'page.saved', subjectId: page.id, details: { slug: input.slug } }
  })
}
