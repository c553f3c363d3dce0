import { isDeepStrictEqual } from 'node:util'
import { and, desc, eq } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { events, pages } from '#db/schema/index.ts'
import type { Body } from '#domain/body.ts'
import { actorName } from '#domain/staff.ts'
import type { WordPressPost } from '#domain/wordpress/export.ts'
import { addressesOfPost, slugOfName } from '#domain/wordpress/old-addresses.ts'
import { savePage } from '#verbs/pages/save.ts'
import { claimSlug, keepOldAddresses } from './keep-old-addresses.ts'
import type { Run } from './run.ts'

type Wanted = { post: WordPressPost; knownId: string | undefined; title: string; body: Body; where: string }
type Brought = { how: 'made' | 'updated' | 'unchanged'; id: string | undefined }

const columns = {
  id: pages.id,
  slug: pages.slug,
  title: pages.title,
  body: pages.body,
  menu: pages.menu,
  position: pages.position,
}

/** Brings a page in, or its new text. One that the desk has edited is left alone, and so is one of the same address. */
export async function bringPage(run: Run, { post, knownId, title, body, where }: Wanted): Promise<Brought> {
  const wanted = slugOfName(post.name || title, `page-${post.id}`)
  const found = knownId ? await findPage(eq(pages.id, knownId)) : await findOwn(wanted, title, body)
  const slug = found?.slug ?? (await claimSlug(run, '/about', wanted))
  const same = found !== undefined && found.title === title && isDeepStrictEqual(found.body, body)
  const edited = found !== undefined && !same && (await lastSavedBy(found.id)) !== actorName(run.actor)
  if (edited) run.find('edited', where, `/about/${slug}`)
  let id = found?.id
  if (!same && !edited && !run.dryRun) {
    const shown = found ? { menu: found.menu, position: found.position } : {}
    id = (await savePage(run.actor, { slug, title, body, ...shown })).subjectId
  }
  await keepOldAddresses(run, addressesOfPost(post, run.survey.site.address), `/about/${slug}`, where)
  return { how: found === undefined ? 'made' : same || edited ? 'unchanged' : 'updated', id }
}

async function findPage(where: ReturnType<typeof eq>) {
  const [page] = await db().select(columns).from(pages).where(where)
  return page
}

/** A page that stands there word for word is what a run that was cut off had just saved. */
async function findOwn(slug: string, title: string, body: Body) {
  const page = await findPage(eq(pages.slug, slug))
  return page && page.title === title && isDeepStrictEqual(page.body, body) ? page : undefined
}

async function lastSavedBy(pageId: string) {
  const [event] = await db()
    .select({ actor: events.actor })
    .from(events)
    .where(and(eq(events.subjectId, pageId), eq(events.name, 'page.saved')))
    .orderBy(desc(events.id))
    .limit(1)
  return event?.actor
}
