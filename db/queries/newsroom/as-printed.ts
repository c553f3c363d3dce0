import { sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { pictureJson } from '#db/queries/reader/card-rows.ts'
import type { ArticleDocument } from '#domain/article-document.ts'
import { bodyReferences, publicBody } from '#domain/body-text.ts'
import type { PublicState } from '#domain/publication.ts'
import { type EntryKind, publicState } from '#domain/publication.ts'
import type {
  Byline,
  Contributor,
  PrintedPicture,
  SectionLabel,
  SourceCredit,
  Story,
  TopicLabel,
} from '#domain/reading.ts'
import type { Staff } from '#domain/staff.ts'
import { maySee } from './may-see.ts'
import { type EntryJson, entriesJson, sectionJson, toEntry } from './story-lines.ts'

/** The working revision of a story as its page would print it, if somebody may see it and it is not spiked. */
export async function readAsPrinted(
  staff: Staff,
  articleId: string,
): Promise<{ story: Story; publicState: PublicState; revision: number } | undefined> {
  const { rows } = await db().execute<Row>(sql`
    select a.id, a.working, date_trunc('milliseconds', paper_now()) as at, a.first_public_from, d.path, ${sectionJson} as section,
      r.document, ${entriesJson} as entries,
      (select max(v.public_from) from paper.published_versions v where v.article_id = a.id and v.unscheduled_by is null
        and v.substantial and v.kind <> 'first' and v.public_from <= paper_now()) as updated_on,
      coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'slug', c.slug, 'name', c.name, 'kind', c.kind,
          'jobTitle', c.job_title, 'place', c.place, 'biography', c.biography, 'interests', c.interests, 'role', x.one ->> 'role',
          'portrait', (select ${pictureJson} from paper.pictures p where p.id = c.portrait_id and ${isPrinted})) order by x.place)
        from jsonb_array_elements(r.document -> 'bylines') with ordinality x (one, place)
        join paper.contributors c on c.id = (x.one ->> 'contributorId')::uuid), '[]') as contributors,
      coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'slug', t.slug, 'name', t.name) order by x.place)
        from jsonb_array_elements_text(r.document -> 'topics') with ordinality x (id, place)
        join paper.topics o on o.id = x.id::uuid
        join paper.topics t on t.id = coalesce(o.merged_into, o.id)), '[]') as topics,
      coalesce((select jsonb_agg(jsonb_build_object('name', o.name, 'url', o.url, 'role', x.one ->> 'role') order by x.place)
        from jsonb_array_elements(r.document -> 'sources') with ordinality x (one, place)
        join paper.sources o on o.id = (x.one ->> 'sourceId')::uuid), '[]') as sources,
      coalesce((select jsonb_agg(jsonb_build_object('number', v.number, 'kind', v.kind, 'at', v.public_from, 'note', v.note)
          order by v.public_from)
        from paper.published_versions v where v.article_id = a.id and v.unscheduled_by is null and v.note is not null
          and v.kind in ('correction', 'clarification', 'retraction') and v.public_from <= paper_now()), '[]') as notes,
      coalesce((select jsonb_agg(${pictureJson}) from paper.pictures p where ${isPrinted} and p.id in (
        select (x #>> '{}')::uuid from jsonb_path_query(r.document, '$.**.pictureId') x)), '[]') as pictures
    from paper.articles a
    join paper.sections s on s.id = a.section_id
    join paper.addresses d on d.article_id = a.id
    join paper.revisions r on r.article_id = a.id and r.number = a.working and r.document is not null
    where a.id = ${articleId} and a.stage <> 'spiked' and ${maySee(staff)}`)
  return rows[0] && toPrinted(rows[0])
}

// As the readers' view of pictures says it.
const isPrinted = sql`p.alt <> '' and p.credit <> ''`

type Row = {
  id: string
  working: number
  at: string
  first_public_from: string | null
  path: string
  section: SectionLabel
  document: ArticleDocument
  entries: EntryJson[]
  updated_on: string | null
  contributors: (Omit<Contributor, 'portrait'> & { portrait: PrintedPicture | null; role: Byline['role'] })[]
  topics: TopicLabel[]
  sources: SourceCredit[]
  notes: { number: number; kind: EntryKind; at: string; note: string }[]
  pictures: PrintedPicture[]
}

function toPrinted(row: Row) {
  const { document } = row
  const at = new Date(row.at)
  const pictures = new Map(row.pictures.map((picture) => [picture.id, picture]))
  const story: Story = {
    id: row.id,
    path: row.path,
    section: row.section,
    kicker: document.kicker,
    headline: document.headline,
    standfirst: document.standfirst,
    dateline: document.dateline,
    language: document.language,
    genre: document.genre,
    publishedOn: row.first_public_from ? new Date(row.first_public_from) : at,
    bylines: row.contributors.map(({ slug, name, role }) => ({ slug, name, role })),
    picture: document.lead ? pictures.get(document.lead.pictureId) : undefined,
    document: { ...document, body: publicBody(document.body) },
    updatedOn: row.updated_on ? new Date(row.updated_on) : undefined,
    contributors: row.contributors.map(({ role: _, portrait, ...one }) => ({
      ...one,
      portrait: portrait ?? undefined,
    })),
    topics: [...new Map(row.topics.map((topic) => [topic.id, topic])).values()],
    sources: row.sources,
    notes: row.notes.map((note) => ({ ...note, at: new Date(note.at) })),
    pictures,
    relatedInBody: bodyReferences(document.body).articles,
    relatedInList: document.related,
  }
  return { story, publicState: publicState(row.entries.map(toEntry), at), revision: row.working }
}
