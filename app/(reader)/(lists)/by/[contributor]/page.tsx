import { cache } from 'react'
import {
  decoded,
  isBeyond,
  publishedHere,
  queryOf,
  type SearchParams,
  windowOf,
  windowParams,
} from '#app/(reader)/addresses.ts'
import { askPaper } from '#app/(reader)/asked.ts'
import { headOf } from '#app/(reader)/heads.ts'
import { missing } from '#app/(reader)/missing.tsx'
import { say } from '#app/(reader)/say.ts'
import { contributorGraph } from '#circulation/structured-data/pages.ts'
import { ContributorView } from '#components/reader/lists/contributor-view.tsx'
import { Sheet } from '#components/reader/sheet.tsx'
import { StructuredData } from '#components/reader/structured-data.tsx'
import { voiceOf } from '#components/reader/voice.ts'
import { getContributor, getContributorFacts } from '#db/queries/reader/contributors.ts'
import { listByContributor } from '#db/queries/reader/lists.ts'
import { contributorTag } from '#domain/tags.ts'

type Props = { params: Promise<{ contributor: string }>; searchParams: SearchParams }

const askContributor = cache(getContributor)

export async function generateMetadata({ params, searchParams }: Props) {
  const [paper, contributor] = await Promise.all([askPaper(), askContributor(decoded((await params).contributor))])
  if (!contributor) return headOf({ paper, title: 'Page not found', hidden: true })
  const older = windowOf(await searchParams)
  return headOf({
    paper,
    title: older ? `${contributor.name}, older stories` : contributor.name,
    description: contributor.biography,
    path: `/by/${contributor.slug}${older}`,
    feed: { kind: 'contributor', slug: contributor.slug, name: contributor.name },
  })
}

/** A person or a desk, and its stories. */
export default async function ContributorPage({ params, searchParams }: Props) {
  const [slug, query] = [decoded((await params).contributor), await searchParams]
  const [paper, contributor] = await Promise.all([askPaper(), askContributor(slug)])
  if (!contributor) return missing(`/by/${slug}`, queryOf(query))
  const window = windowParams.parse(query)
  const [listing, facts] = await Promise.all([
    listByContributor(contributor.id, window),
    getContributorFacts(contributor.id),
  ])
  if (isBeyond(window, listing.cards)) return missing(`/by/${slug}`, queryOf(query))
  await say({ tags: [contributorTag(contributor.id)], cards: listing.cards })
  const voice = voiceOf(paper)
  return (
    <Sheet paper={paper} voice={voice}>
      <StructuredData
        of={contributorGraph(
          contributor,
          listing.cards,
          `/by/${contributor.slug}${windowOf(query)}`,
          publishedHere(paper),
        )}
      />
      <ContributorView contributor={contributor} facts={facts} listing={listing} voice={voice} />
    </Sheet>
  )
}
