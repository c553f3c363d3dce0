import { sql } from 'drizzle-orm'
import type { ArticleDocument } from '#domain/article-document.ts'
import { publicBody } from '#domain/body-text.ts'
import type { EntryKind } from '#domain/publication.ts'
import type { Contributor, PrintedPicture, SourceCredit, Story, TopicLabel } from '#domain/reading.ts'
import { type CardJson, pictureJson, toCard } from './card-rows.ts'
import { contributorJson } from './contributors.ts'

type NoteJson = { number: number; kind: EntryKind; at: string; note: string }
export type StoryRow = {
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

/** SQL for the columns of a whole story, of `readers.documents d` and of its card `c`. */
export const storyColumns = sql`
    c.card, d.document, d.updated_on,
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
        from readers.article_relations r where r.article_id = d.article_id), '[]') as relations`

export function toStory(row: StoryRow): Story {
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
