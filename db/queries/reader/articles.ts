import { sql } from 'drizzle-orm'
import { read } from '#db/reader-client.ts'
import type { ArticleDocument } from '#domain/article-document.ts'
import { publicBody } from '#domain/body-text.ts'
import type { EntryKind } from '#domain/publication.ts'
import type {
  Contributor,
  HistoryEntry,
  PrintedPicture,
  SourceCredit,
  Story,
  TopicLabel,
  Withdrawal,
} from '#domain/reading.ts'
import { type CardJson, cardRows, pictureJson, toCard } from './card-rows.ts'
import { contributorJson } from './contributors.ts'

type NoteJson = { number: number; kind: EntryKind; at: string; note: string }
type StoryRow = {
  card: CardJson
  document: ArticleDocument
  updated_on: string | null
  contributors: (Omit<Contributor, 'portrait'> & { portrait: PrintedPicture | null })[]
  topics: TopicLabel[]
  sources: SourceCredit[]
  notes: NoteJson[]
  pictures: PrintedPicture[]
  relations: { id: string; place: 'body' | 'list' }[]
}

/** The story that an address shows now, with everything its page prints. One round trip, by primary keys. */
export async function getStory(path: string): Promise<Story | undefined> {
  const rows = await read<StoryRow>(sql`
    select c.card, d.document, d.updated_on,
      coalesce((select jsonb_agg(${contributorJson} order by b.position) from readers.article_bylines b
        join readers.contributors c on c.id = b.contributor_id where b.article_id = d.article_id), '[]') as contributors,
      coalesce((select jsonb_agg(jsonb_build_object('id', t.topic_id, 'slug', t.slug, 'name', t.name) order by t.position)
        from readers.article_topics t where t.article_id = d.article_id), '[]') as topics,
      coalesce((select jsonb_agg(jsonb_build_object('name', s.name, 'url', s.url, 'role', s.role) order by s.position)
        from readers.article_sources s where s.article_id = d.article_id), '[]') as sources,
      coalesce((select jsonb_agg(jsonb_build_object('number', n.number, 'kind', n.kind, 'at', n.public_from, 'note', n.note)
        order by n.public_from) from readers.corrections n where n.article_id = d.article_id), '[]') as notes,
      coalesce((select jsonb_agg(${pictureJson}) from readers.pictures p where p.id in (
        select (x #>> '{}')::uuid from jsonb_path_query(d.document, '$.**.pictureId') x)), '[]') as pictures,
      coalesce((select jsonb_agg(jsonb_build_object('id', r.related_id, 'place', r.place) order by r.position)
        from readers.article_relations r where r.article_id = d.article_id), '[]') as relations
    from readers.addresses ad
    join readers.documents d on d.article_id = ad.article_id
    cross join lateral (${cardRows(sql`select * from readers.articles x where x.id = ad.article_id`)}) c
    where ad.path = ${path} and ad.moved_to is null`)
  const row = rows[0]
  return row && toStory(row)
}

function toStory(row: StoryRow): Story {
  const related = (place: 'body' | 'list') => row.relations.filter((r) => r.place === place).map((r) => r.id)
  return {
    ...toCard(row.card),
    document: { ...row.document, body: publicBody(row.document.body) },
    updatedOn: row.updated_on ? new Date(row.updated_on) : undefined,
    contributors: row.contributors.map((c) => ({ ...c, portrait: c.portrait ?? undefined })),
    topics: row.topics,
    sources: row.sources,
    notes: row.notes.map((note) => ({ ...note, at: new Date(note.at) })),
    pictures: new Map(row.pictures.map((picture) => [picture.id, picture])),
    relatedInBody: related('body'),
    relatedInList: related('list'),
  }
}

/** Where and why a story was withdrawn, if that is what its address says now. */
export async function getWithdrawal(path: string): Promise<Withdrawal | undefined> {
  const rows = await read<{ path: string; withdrawn_at: string; note: string | null }>(
    sql`select path, withdrawn_at, note from readers.withdrawn where path = ${path}`,
  )
  const row = rows[0]
  return row && { path: row.path, at: new Date(row.withdrawn_at), reason: row.note ?? '' }
}

/** The public life of a story, oldest first, as far as the paper's settings show it. */
export async function listHistory(articleId: string): Promise<HistoryEntry[]> {
  type Row = {
    number: number
    kind: EntryKind
    public_from: string
    note: string | null
    document: ArticleDocument | null
  }
  const rows = await read<Row>(sql`
    select number, kind, public_from, note, document from readers.versions where article_id = ${articleId}
    order by public_from limit 200`)
  return rows.map((row) => ({
    number: row.number,
    kind: row.kind,
    at: new Date(row.public_from),
    note: row.note ?? undefined,
    document: row.document ? { ...row.document, body: publicBody(row.document.body) } : undefined,
  }))
}
