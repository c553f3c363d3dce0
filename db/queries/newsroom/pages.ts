import { asc, eq } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { pages } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import type { Actor } from '#domain/staff.ts'
import type { DeskPageText, PageLine } from '#domain/standing.ts'
import { isId } from './may-see.ts'

const MOST = 200

/** Every page, by the list in which it stands and in its order. */
export async function listPages(actor: Actor): Promise<PageLine[]> {
  authorise(actor, 'save-page')
  const { id, slug, title, menu, position, updatedAt } = pages
  return db()
    .select({ id, slug, title, menu, position, updatedAt })
    .from(pages)
    .orderBy(asc(menu), asc(position), asc(title), asc(id))
    .limit(MOST)
}

export async function getPage(actor: Actor, id: string): Promise<DeskPageText | undefined> {
  authorise(actor, 'save-page')
  if (!isId(id)) return undefined
  const [page] = await db().select().from(pages).where(eq(pages.id, id))
  return page
}
