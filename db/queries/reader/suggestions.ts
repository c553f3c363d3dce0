import { sql } from 'drizzle-orm'
import { read } from '#db/reader-client.ts'
import { slugOf } from '#domain/slug.ts'
import type { Suggestion } from '#domain/suggestion.ts'

type Row = { kind: Suggestion['kind']; name: string; path: string; language: string | null }

/**
 * Sections, topics, contributors and recent headlines that begin like this, at most eight. One round trip, which walks
 * `articles_latest`: only the newest 500 stories are looked through, since no index knows the beginnings of headlines.
 */
export async function listSuggestions(beginning: string): Promise<Suggestion[]> {
  // Topics may be thousands. Their view lets only `^@` and its like look at a name before it has asked whether a story carries it.
  const slug = slugOf(beginning, '') || null
  const names = [beginning, capitalised(beginning)]
  const aWord = `(^|[^[:alnum:]])${literal(beginning)}`
  const first = `^[^[:alnum:]]*${literal(beginning)}`
  const rows = await read<Row>(sql`
    with sections as (select 1 as part, row_number() over (order by position, name) as place, 'section' as kind, name,
        '/' || slug as path, null::text as language from readers.sections where name ~* ${aWord} limit 2),
      topics as (select 2, row_number() over (order by name, slug), 'topic', name, '/topics/' || slug, null
        from readers.topics where slug ^@ ${slug}::text or name ^@ any(${sql.param(names)}::text[]) order by name, slug limit 3),
      contributors as (select 3, row_number() over (order by name, slug), 'contributor', name, '/by/' || slug, null
        from readers.contributors where name ~* ${aWord} order by name, slug limit 2),
      newest as materialized (select id, headline, first_public_from from readers.articles
        order by first_public_from desc, id desc limit 500),
      headlines as (select id, row_number() over (order by headline ~* ${first} desc, first_public_from desc, id desc) as place
        from newest where headline ~* ${aWord} order by place limit 8),
      articles as (select 4, h.place, 'article', a.headline, a.path, a.language from headlines h
        join readers.articles a on a.id = h.id)
    select kind, name, path, language from (table sections union all table topics union all table contributors
      union all table articles) found order by part, place limit 8`)
  return rows.map(({ language, path, ...row }) => ({
    ...row,
    path: encodeURI(path),
    ...(language === null ? {} : { language }),
  }))
}

const capitalised = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

/** The text as a regular expression that matches itself; any blank stands for any. */
const literal = (text: string) => text.replace(/[^\p{L}\p{M}\p{N}\s]/gu, (sign) => `\\${sign}`).replace(/\s+/g, '\\s+')
