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
import { headOf, sectionFeed } from '#app/(reader)/heads.ts'
import { missing } from '#app/(reader)/missing.tsx'
import { say } from '#app/(reader)/say.ts'
import { listGraph } from '#circulation/structured-data/pages.ts'
import { SectionView } from '#components/reader/lists/section-view.tsx'
import { Sheet } from '#components/reader/sheet.tsx'
import { StructuredData } from '#components/reader/structured-data.tsx'
import { voiceOf } from '#components/reader/voice.ts'
import { listInSection } from '#db/queries/reader/lists.ts'
import { listSectionTopics } from '#db/queries/reader/sections.ts'
import { sectionTag } from '#domain/tags.ts'

type Props = { params: Promise<{ section: string }>; searchParams: SearchParams }

async function ask({ params, searchParams }: Props) {
  const [paper, { section }, query] = [await askPaper(), await params, await searchParams]
  const slug = decoded(section)
  return { paper, slug, query, section: paper.sections.find((one) => one.slug === slug) }
}

export async function generateMetadata(props: Props) {
  const { paper, section, query } = await ask(props)
  if (!section) return headOf({ paper, title: 'Page not found', hidden: true })
  const older = windowOf(query)
  return headOf({
    paper,
    title: older ? `${section.name}, older stories` : section.name,
    description: section.description,
    path: `/${section.slug}${older}`,
    feed: sectionFeed(section),
  })
}

/** A section hub. */
export default async function SectionPage(props: Props) {
  const { paper, slug, section, query } = await ask(props)
  if (!section) return missing(`/${slug}`, queryOf(query))
  const window = windowParams.parse(query)
  const [listing, topics] = await Promise.all([listInSection(section.id, window), listSectionTopics(section.id)])
  const isFirstPage = !listing.newer
  if (isBeyond(window, listing.cards)) return missing(`/${slug}`, queryOf(query))
  await say({ tags: [sectionTag(section.id)], cards: listing.cards })
  const voice = voiceOf(paper)
  return (
    <Sheet paper={paper} voice={voice} current={section.slug}>
      <StructuredData
        of={listGraph(
          { name: section.name, description: section.description, path: `/${slug}${windowOf(query)}` },
          listing.cards,
          publishedHere(paper),
        )}
      />
      <SectionView section={section} listing={listing} topics={topics} isFirstPage={isFirstPage} voice={voice} />
    </Sheet>
  )
}
