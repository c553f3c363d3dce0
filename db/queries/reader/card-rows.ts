import { type SQL, sql } from 'drizzle-orm'
import type { Genre } from '#domain/article-document.ts'
import type { Byline, Card, PrintedPicture, SectionLabel } from '#domain/reading.ts'

/** SQL for one picture of `readers.pictures p` as JSON. */
export const pictureJson = sql`jsonb_build_object('id', p.id, 'hash', p.content_hash, 'width', p.width, 'height', p.height,
  'widths', (select jsonb_agg((r->>'width')::int order by (r->>'width')::int) from jsonb_array_elements(p.renditions) r),
  'alt', p.alt, 'caption', p.caption, 'credit', p.credit, 'creator', p.creator, 'copyright', p.copyright, 'colour', p.colour,
  'focus', jsonb_build_object('x', p.focus_x, 'y', p.focus_y),
  'crops', (select coalesce(jsonb_agg(c - 'bytes'), '[]') from jsonb_array_elements(p.crops) c))`

/**
 * SQL for rows of cards, one JSON column `card`, from a query that gives rows of `readers.articles` already ordered and
 * limited: bylines and pictures are looked up for those rows only.
 */
export const cardRows = (articles: SQL) => sql`
  select jsonb_build_object('id', a.id, 'path', a.path, 'kicker', a.kicker, 'headline', a.headline, 'standfirst', a.standfirst,
    'dateline', a.dateline, 'language', a.language, 'genre', a.genre, 'publishedOn', a.first_public_from,
    'section', jsonb_build_object('id', s.id, 'slug', s.slug, 'name', s.name, 'colour', s.colour),
    'bylines', coalesce((select jsonb_agg(jsonb_build_object('slug', b.slug, 'name', b.name, 'role', b.role) order by b.position)
      from readers.article_bylines b where b.article_id = a.id), '[]'),
    'picture', (select ${pictureJson} from readers.pictures p where p.id = a.lead_picture_id)) as card
  from (${articles}) a join readers.sections s on s.id = a.section_id`

export type CardJson = {
  id: string
  path: string
  kicker: string
  headline: string
  standfirst: string
  dateline: string
  language: string
  genre: Genre
  publishedOn: string
  section: SectionLabel
  bylines: Byline[]
  picture: PrintedPicture | null
}

export const toCard = (json: CardJson): Card => ({
  ...json,
  publishedOn: new Date(json.publishedOn),
  picture: json.picture ?? undefined,
})
