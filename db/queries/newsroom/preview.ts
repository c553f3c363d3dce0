import { and, desc, eq, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { previewLinks, staff as staffTable } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import type { Preview, PreviewLink } from '#domain/desk.ts'
import { may, type Role, type Staff } from '#domain/staff.ts'
import { tokenHash } from '#lib/secret.ts'
import { readAsPrinted } from './as-printed.ts'
import { isId, maySee } from './may-see.ts'
import { sectionColumns } from './people.ts'
import { whoIs } from './who-is.ts'

const MOST = 100

/** Links to a story that were made, newest first; those that have ended too. */
export async function listPreviewLinks(staff: Staff, articleId: string): Promise<PreviewLink[]> {
  authorise(staff, 'open-story')
  if (!isId(articleId)) return []
  const l = previewLinks
  const rows = await db()
    .select({
      id: l.id,
      madeBy: l.madeBy,
      maker: staffTable.name,
      madeFor: l.madeFor,
      madeAt: l.madeAt,
      expiresAt: l.expiresAt,
      revokedAt: l.revokedAt,
    })
    .from(l)
    .innerJoin(sql`paper.articles a`, sql`a.id = ${l.articleId}`)
    .leftJoin(staffTable, sql`${l.madeBy} = 'staff:' || ${staffTable.id}`)
    .where(and(eq(l.articleId, articleId), maySee(staff)))
    .orderBy(desc(l.madeAt), desc(l.id))
    .limit(MOST)
  return rows.map(({ madeBy, maker, revokedAt, ...row }) => ({
    ...row,
    madeBy: whoIs(madeBy, maker),
    revokedAt: revokedAt ?? undefined,
  }))
}

/** The story that a link shows, as readers would see it; undefined once the link has ended or whoever made it may not see it. */
export async function readPreview(token: string): Promise<Preview | undefined> {
  const link = await findLink(token)
  if (!link || !may(link.maker, 'make-preview')) return undefined
  const printed = await readAsPrinted(link.maker, link.articleId)
  return printed && { ...printed, madeFor: link.madeFor, expiresAt: link.expiresAt }
}

type LinkRow = {
  article_id: string
  made_for: string
  expires_at: string
  id: string
  name: string
  role: Role
  all_sections: boolean
  section_ids: string[]
}

/** A link that still opens something, and who made it, with what they may do now. */
async function findLink(token: string) {
  const { rows } = await db().execute<LinkRow>(sql`
    select l.article_id, l.made_for, l.expires_at, p.id, p.name, p.role, p.all_sections, ${sectionColumns}
    from paper.preview_links l join paper.staff p on l.made_by = 'staff:' || p.id
    where l.token_hash = ${tokenHash(token)} and l.revoked_at is null and l.expires_at > paper_clock()
      and p.switched_off_at is null`)
  const row = rows[0]
  if (!row) return undefined
  const maker: Staff = {
    id: row.id,
    name: row.name,
    role: row.role,
    sections: row.all_sections ? 'all' : row.section_ids,
  }
  return { articleId: row.article_id, madeFor: row.made_for, expiresAt: new Date(row.expires_at), maker }
}
