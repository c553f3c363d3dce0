import { sql } from 'drizzle-orm'
import { read } from '#db/reader-client.ts'
import { layOutFront } from '#domain/front.ts'
import type { Front, Paper } from '#domain/reading.ts'
import { type CardJson, cardRows, toCard } from './card-rows.ts'
import { listContributors } from './contributors.ts'

/** The front: the newest stories of every section, read at once, laid out by the rule in `domain/front.ts`. */
export async function getFront(paper: Paper): Promise<Front> {
  const rows = await read<{ part: 'splash' | 'link' | 'story'; card: CardJson }>(sql`
    (select 'splash' as part, card from (${cardRows(
      sql`select x.* from readers.splash s join readers.articles x on x.id = s.article_id`,
    )}) c) union all
    (select 'link', card from (${cardRows(sql`select x.* from readers.splash s
      join readers.article_relations r on r.article_id = s.article_id and r.place = 'list'
      join readers.articles x on x.id = r.related_id order by r.position limit 3`)}) c) union all
    (select 'story', card from (${cardRows(sql`select n.* from readers.sections y cross join lateral (
      select * from readers.articles x where x.section_id = y.id order by x.first_public_from desc, x.id desc limit 14) n`)}) c)`)
  const cards = (part: string) => rows.filter((row) => row.part === part).map((row) => toCard(row.card))
  const newest = cards('story').sort((a, b) => b.publishedOn.getTime() - a.publishedOn.getTime())
  const front = layOutFront(paper, newest, { splash: cards('splash')[0], links: cards('link') })
  const writers = await listContributors([...new Set(front.opinion.flatMap((card) => card.bylines.map((b) => b.slug)))])
  return { ...front, writers: new Map(writers.map((writer) => [writer.slug, writer])) }
}
