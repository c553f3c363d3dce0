import { sql } from 'drizzle-orm'
import { read } from '#db/reader-client.ts'
import type { PageLabel, Paper, Section } from '#domain/reading.ts'

type Row = {
  name: string
  tagline: string
  language: string
  time_zone: string
  imprint: string
  copyright: string
  history_shows: Paper['historyShows']
  told: Omit<Paper['told'], 'webSubHub'> & { webSubHub: string | null }
  sections: Section[]
  pages: PageLabel[]
}

/** The paper's name, sections and pages: what stands around everything. One round trip. */
export async function getPaper(): Promise<Paper> {
  const rows = await read<Row>(sql`
    select coalesce(t.name, 'Broadsheet') as name, coalesce(t.tagline, '') as tagline, coalesce(t.language, 'en') as language,
      coalesce(t.time_zone, 'UTC') as time_zone, coalesce(t.imprint, '') as imprint, coalesce(t.copyright, '') as copyright,
      coalesce(t.history_shows, 'corrections') as history_shows,
      jsonb_build_object('feedsShow', coalesce(t.feed_content, 'full'), 'webSubHub', t.web_sub_hub,
        'adsTxt', coalesce(t.ads_txt, ''), 'securityContact', coalesce(t.security_contact, '')) as told,
      coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'slug', s.slug, 'name', s.name, 'colour', s.colour,
        'description', s.description) order by s.position, s.name) from readers.sections s), '[]') as sections,
      coalesce((select jsonb_agg(jsonb_build_object('slug', p.slug, 'title', p.title, 'menu', p.menu) order by p.position, p.title)
        from readers.pages p), '[]') as pages
    from (select 1) one left join readers.settings t on true`)
  const row = rows[0]
  if (!row) throw new Error('The settings could not be read')
  const { time_zone: timeZone, history_shows: historyShows, told, ...paper } = row
  return { ...paper, timeZone, historyShows, told: { ...told, webSubHub: told.webSubHub || undefined } }
}
