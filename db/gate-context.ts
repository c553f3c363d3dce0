import { eq, sql } from 'drizzle-orm'
import type { ArticleDocument } from '#domain/article-document.ts'
import { haveFactsChanged } from '#domain/changed-facts.ts'
import type { GateContext } from '#domain/gates.ts'
import { ownLinks } from '#domain/own-links.ts'
import { readReaderAddress } from '#domain/reader-address.ts'
import { pathOf } from '#domain/slug.ts'
import { readEnv } from '#lib/env.ts'
import type { Db, Tx } from './client.ts'
import { pictures, settings } from './schema/index.ts'

type Text = Pick<GateContext, 'kind' | 'sectionId'> & {
  articleId: string
  document: ArticleDocument
  /** What readers see until then. */
  replaces: ArticleDocument | undefined
  /** When it is to go out. */
  at: Date
  /** What readers are told of it. */
  note?: string
}

/** What the gates ask of the records for a text that is to go out. */
export async function gateContext(tx: Db | Tx, text: Text): Promise<GateContext> {
  const { kind, sectionId, document, replaces, note = '' } = text
  const [paper] = await tx.select({ gates: settings.gates }).from(settings).where(eq(settings.id, 1))
  return {
    kind,
    sectionId,
    settings: paper?.gates ?? [],
    lead: document.lead ? await getLead(tx, document.lead.pictureId) : undefined,
    deadLinks: await listDeadLinks(tx, ownLinks(document.body, readEnv().ORIGIN), text),
    factsChanged: replaces !== undefined && haveFactsChanged(replaces, document),
    hasNote: note.trim() !== '',
  }
}

async function getLead(tx: Db | Tx, id: string) {
  const [lead] = await tx
    .select({ credit: pictures.credit, alt: pictures.alt })
    .from(pictures)
    .where(eq(pictures.id, id))
  return lead
}

// Files and machine addresses that hang under a name the paper keeps for itself; no row stands for each of them.
const GIVEN = /^\/(feeds|fonts|icons|islands|pictures|sitemaps|\.well-known)\//

async function listDeadLinks(tx: Db | Tx, links: readonly string[], story: { articleId: string; at: Date }) {
  const asked = links.flatMap((href) => {
    const paths = pathsOf(href)
    return paths ? [{ href, paths }] : []
  })
  if (asked.length === 0) return []
  const paths = sql.join(
    asked.flatMap((link) => link.paths).map((path) => sql`${path}`),
    sql`, `,
  )
  // Leans on the key of addresses and on the index of each story’s timeline.
  const { rows } = await tx.execute<{ path: string }>(sql`
    select path from readers.addresses where path in (${paths}) and article_id is null
    union all
    select a.path from paper.addresses a left join paper.addresses t on t.path = a.moved_to
    cross join lateral (select coalesce(a.article_id, t.article_id) as id) story
    where a.path in (${paths}) and (story.id = ${story.articleId} or (
      select v.kind <> 'withdrawal' from paper.published_versions v
      where v.article_id = story.id and v.unscheduled_by is null and v.kind <> 'unscheduling'
        and v.public_from <= ${story.at.toISOString()}::timestamptz
      order by v.public_from desc limit 1))`)
  const answering = new Set(rows.map(({ path }) => path))
  return asked.filter(({ paths }) => !paths.some((path) => answering.has(path))).map(({ href }) => href)
}

/** The addresses any of which must answer for a link; undefined where something always does. */
function pathsOf(href: string): string[] | undefined {
  const url = URL.parse(href, 'http://paper.invalid')
  const path = url ? pathOf(url.pathname) : undefined
  if (!url || path === undefined) return []
  if (GIVEN.test(path)) return undefined
  const { mustExist, mayBeOld } = readReaderAddress(path || '/', url.search)
  const old = mayBeOld ? pathOf(`${url.pathname}${url.search}`) : undefined
  if (old !== undefined) return mustExist === undefined ? [old] : [old, mustExist]
  return mustExist === undefined ? undefined : [mustExist]
}
