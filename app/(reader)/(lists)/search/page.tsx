import { z } from 'zod'
import { publishedHere, queryOf, type SearchParams } from '#app/(reader)/addresses.ts'
import { askPaper } from '#app/(reader)/asked.ts'
import { headOf } from '#app/(reader)/heads.ts'
import { missing } from '#app/(reader)/missing.tsx'
import { say } from '#app/(reader)/say.ts'
import { plainGraph } from '#circulation/structured-data/pages.ts'
import { SearchView } from '#components/reader/search/search-view.tsx'
import type { Wanted } from '#components/reader/search/wanted.ts'
import { Sheet } from '#components/reader/sheet.tsx'
import { StructuredData } from '#components/reader/structured-data.tsx'
import { voiceOf } from '#components/reader/voice.ts'
import { HITS_A_PAGE, search } from '#db/queries/reader/search.ts'
import { LISTS_TAG } from '#domain/tags.ts'

type Props = { searchParams: SearchParams }

const DAYS = { week: 7, year: 365 }

const params = z.object({
  q: z
    .string()
    .transform((text) => text.toWellFormed().trim().slice(0, 200))
    .catch(''),
  page: z.coerce.number().int().min(1).max(10).catch(1),
  order: z.literal('newest').optional().catch(undefined),
  section: z.string().max(120).optional().catch(undefined),
  since: z.enum(['week', 'year']).optional().catch(undefined),
})

export async function generateMetadata({ searchParams }: Props) {
  const { q, section } = params.parse(await searchParams)
  const paper = await askPaper()
  const { search } = voiceOf(paper).words
  const title = q ? `${search}: ${q.slice(0, 40).toWellFormed()}` : search
  const isSection = paper.sections.some(({ slug }) => slug === section)
  const feed = { kind: 'search', q, section: isSection ? section : undefined, name: title } as const
  return headOf({ paper, title, feed: q ? feed : undefined, hidden: true })
}

/** Search by words, in the whole paper or a part of it. */
export default async function SearchPage({ searchParams }: Props) {
  const query = await searchParams
  const { q, page, order, section: slug, since } = params.parse(query)
  const paper = await askPaper()
  const section = paper.sections.find((one) => one.slug === slug)
  const wanted: Wanted = { q, page, newest: order === 'newest', section: section?.slug, since }
  const result = await search({
    text: q,
    newest: wanted.newest,
    sectionId: section?.id,
    since: since && new Date(Date.now() - DAYS[since] * 86_400_000),
    page,
  })
  if (page > 1 && result.hits.length === 0) return missing('/search', queryOf(query))
  await say({ tags: [LISTS_TAG], cards: result.hits.map((hit) => hit.card), freshForSeconds: since && 3600 })
  const voice = voiceOf(paper)
  return (
    <Sheet paper={paper} voice={voice}>
      <StructuredData
        of={plainGraph('SearchResultsPage', { name: voice.words.search, path: '/search' }, publishedHere(paper))}
      />
      <SearchView paper={paper} wanted={wanted} result={result} hitsAPage={HITS_A_PAGE} voice={voice} />
    </Sheet>
  )
}
