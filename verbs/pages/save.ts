import { and, eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { addresses, pages } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import type { Body } from '#domain/body.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import { isSlug } from '#domain/slug.ts'
import type { Actor } from '#domain/staff.ts'
import { newId } from '#lib/id.ts'
import { transact } from '#verbs/transact.ts'

type PageText = { slug: string; title: string; body: Body; menu?: 'newsroom' | 'policies' | 'none'; position?: number }

/** What a save is based on: that there is no such page yet, or the moment at which it was saved last. */
type Basis = { basedOn?: 'nothing' | Date }

/**
 * Writes a page such as the imprint; a page of that slug gets the new text. A save that names what it is based on is refused
 * where that is not how the page stands.
 */
export async function savePage(actor: Actor, { basedOn, ...input }: PageText & Basis) {
  authorise(actor, 'save-page')
  return transact(actor, async ({ tx, now }) => {
    if (!isSlug(input.slug)) throw new NewsroomError('refused', `“${input.slug}” cannot stand in an address.`)
    const text = { ...input, updatedAt: now }
    const id = basedOn instanceof Date ? await change(tx, text, basedOn) : await write(tx, text, basedOn)
    await tx
      .insert(addresses)
      .values({ path: `/about/${input.slug}`, pageId: id })
      .onConflictDoNothing()
    return { name: 'page.saved', subjectId: id, details: { slug: input.slug } }
  })
}

type Text = PageText & { updatedAt: Date }

async function write(tx: Tx, text: Text, basedOn: 'nothing' | undefined): Promise<string> {
  const insert = tx.insert(pages).values({ id: newId(), ...text })
  const [page] = await (basedOn === 'nothing'
    ? insert
    : insert.onConflictDoUpdate({ target: pages.slug, set: text })
  ).returning({ id: pages.id })
  if (!page) throw new Error('The page was not saved')
  return page.id
}

async function change(tx: Tx, text: Text, basedOn: Date): Promise<string> {
  const [page] = await tx
    .update(pages)
    .set(text)
    .where(and(eq(pages.slug, text.slug), eq(pages.updatedAt, basedOn)))
    .returning({ id: pages.id })
  if (page) return page.id
  throw new NewsroomError(
    'conflict',
    'Somebody else has saved this page in the meantime. Keep a copy of your text, load the page again and add what is missing.',
  )
}
