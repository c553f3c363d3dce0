import { sql } from 'drizzle-orm'
import type { ArticleDocument } from '#domain/article-document.ts'
import type { Revision, RevisionLine } from '#domain/desk.ts'
import type { EntryKind } from '#domain/publication.ts'
import { whoIs } from './who-is.ts'

const line = sql`'number', r.number, 'basedOn', r.based_on, 'kind', r.kind, 'made_by', r.made_by, 'writer', w.name,
  'madeAt', r.made_at, 'redactedAt', r.redacted_at,
  'entries', coalesce((select jsonb_agg(jsonb_build_object('number', v.number, 'kind', v.kind, 'at', v.public_from)
    order by v.number) from paper.published_versions v
    where v.article_id = r.article_id and v.revision = r.number and v.unscheduled_by is null), '[]')`

/** SQL for a row `r` of `revisions`, made by a row `w` of `staff` or by none, without its text. */
export const revisionLineJson = sql`jsonb_build_object(${line})`

/** The same with its text. */
export const revisionJson = sql`jsonb_build_object(${line}, 'document', r.document)`

export type RevisionLineJson = {
  number: number
  basedOn: number | null
  kind: 'autosave' | 'save'
  made_by: string
  writer: string | null
  madeAt: string
  redactedAt: string | null
  entries: { number: number; kind: EntryKind; at: string }[]
}
export type RevisionJson = RevisionLineJson & { document: ArticleDocument | null }

export const toRevisionLine = (json: RevisionLineJson): RevisionLine => ({
  number: json.number,
  basedOn: json.basedOn ?? undefined,
  kind: json.kind,
  madeBy: whoIs(json.made_by, json.writer),
  madeAt: new Date(json.madeAt),
  redactedAt: json.redactedAt === null ? undefined : new Date(json.redactedAt),
  entries: json.entries.map((entry) => ({ ...entry, at: new Date(entry.at) })),
})

export const toRevision = (json: RevisionJson): Revision => ({
  ...toRevisionLine(json),
  document: json.document ?? undefined,
})
