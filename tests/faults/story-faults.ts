import { eq, sql } from 'drizzle-orm'
import { getChain } from '#db/chains.ts'
import { db } from '#db/client.ts'
import { addresses } from '#db/schema/index.ts'
import { firstFault } from '#domain/chain-check.ts'
import { type Entry, publicAt } from '#domain/publication.ts'
import type { Actor } from '#domain/staff.ts'
import type { KeptStory } from './kept-story.ts'
import { replay } from './replay.ts'

/** Everything that is wrong with a story, each as a sentence: its log, its texts, its public life and its chain must agree. */
export async function storyFaults(kept: KeptStory, people: readonly Actor[]): Promise<string[]> {
  const { story, faults } = replay(kept.log, kept.entries, people)
  if (!story) return faults
  const { article, texts, notes } = kept
  const told = { stage: story.stage, working: story.working, sectionId: story.sectionId, slug: story.slug }
  const is = { stage: article.stage, working: article.working, sectionId: article.sectionId, slug: article.slug }
  if (JSON.stringify(told) !== JSON.stringify(is)) {
    faults.push(`the log says ${JSON.stringify(told)}, the story is ${JSON.stringify(is)}`)
  }
  const until = endOf(article.embargoUntil)
  if (until !== story.embargoUntil) {
    faults.push(`the log says an embargo until ${story.embargoUntil}, the story has one until ${until}`)
  }
  if (notes !== story.notes) faults.push(`the log tells of ${story.notes} notes, and there are ${notes}`)
  const numbers = texts.map(({ number, basedOn }) => `${number} on ${basedOn ?? 0}`)
  const expected = Array.from({ length: story.working }, (_, index) => `${index + 1} on ${index}`)
  if (numbers.join() !== expected.join()) faults.push(`its revisions are ${numbers}`)
  const empty = texts.filter(({ document }) => !document).map(({ number }) => number)
  if (empty.join() !== [...story.redacted].sort((a, b) => Number(a) - Number(b)).join())
    faults.push(`its revisions ${empty} are empty`)
  return [...faults, ...copyFaults(kept), ...(await chainFaults(kept)), ...(await halfPublished(kept))]
}

const endOf = (until: string | null) =>
  until === null || until === 'infinity' ? (until ?? undefined) : new Date(until).toISOString()

/** What the desk's lists show is what the working revision says. */
function copyFaults({ article, texts }: KeptStory): string[] {
  const text = texts.find(({ number }) => number === article.working)?.document
  return (['headline', 'language', 'genre'] as const)
    .filter((field) => text?.[field] !== article[field])
    .map((field) => `the desk is shown another ${field} than revision ${article.working} has`)
}

/** The chain from its first link on, and each text against the hash under which it went out. */
async function chainFaults({ article: { id } }: KeptStory): Promise<string[]> {
  const [address] = await db().select({ path: addresses.path }).from(addresses).where(eq(addresses.articleId, id))
  const chain = address && (await getChain(address.path))
  const fault = chain && firstFault(chain.entries)
  return fault === undefined ? [] : [fault]
}

type Indexed = { number: number; texts: number; bylines: number; topics: number; sources: number }

/** An entry stands with all the rows that index it, and readers see the one that counts now at the address of the story. */
async function halfPublished({ article, texts, rows, entries }: KeptStory): Promise<string[]> {
  const { rows: indexed } = await db().execute<Indexed>(sql`
    select v.number,
      (select count(*)::int from paper.version_texts t where t.article_id = v.article_id and t.number = v.number) as texts,
      (select count(*)::int from paper.version_bylines t where t.article_id = v.article_id and t.number = v.number) as bylines,
      (select count(*)::int from paper.version_topics t where t.article_id = v.article_id and t.number = v.number) as topics,
      (select count(*)::int from paper.version_sources t where t.article_id = v.article_id and t.number = v.number) as sources
    from paper.published_versions v where v.article_id = ${article.id} order by v.number`)
  const faults = rows.flatMap((row, index) => {
    const document = texts.find((text) => text.number === row.revision)?.document
    const { bylines = 0, topics = 0, sources = 0 } = indexed[index] ?? {}
    const right = {
      number: row.number,
      texts: document ? 1 : 0,
      // Of what is redacted they stay, and nothing else says how many there were.
      bylines: row.redactedAt ? bylines : (document?.bylines.length ?? 0),
      topics: row.redactedAt ? topics : (document?.topics.length ?? 0),
      sources: row.redactedAt ? sources : (document?.sources.length ?? 0),
    }
    const isWhole =
      JSON.stringify(indexed[index]) === JSON.stringify(right) && document?.headline === (row.headline ?? undefined)
    return isWhole ? [] : [`entry ${row.number} is half published: ${JSON.stringify(indexed[index])}`]
  })
  return [...faults, ...(await shownFaults(article.id, entries))]
}

async function shownFaults(id: string, entries: readonly Entry[]): Promise<string[]> {
  const { rows } = await db().execute<{
    now: string
    number: number | null
    first: string | null
    address: number
  }>(sql`
    select paper_now() as now, (select number from readers.articles where id = ${id}) as number, a.first_public_from as first,
      (select count(*)::int from paper.addresses d join paper.sections s on s.id = a.section_id
        where d.article_id = a.id and d.path = '/' || s.slug || '/' || a.slug) as address
    from paper.articles a where a.id = ${id}`)
  const [shown] = rows
  if (!shown) return [`story ${id} is gone`]
  const right = publicAt(entries, new Date(shown.now))?.number
  const first = entries.find((entry) => entry.kind === 'first' && entry.unscheduledBy === undefined)?.publicFrom
  return [
    ...((shown.number ?? undefined) === right ? [] : [`readers see version ${shown.number}, and ${right} counts`]),
    ...(shown.address === 1 ? [] : ['its address is not that of its section and slug']),
    ...((shown.first === null ? undefined : new Date(shown.first).getTime()) === first?.getTime()
      ? []
      : [`it is first public from ${shown.first}, and its entries say ${first?.toISOString()}`]),
  ]
}
