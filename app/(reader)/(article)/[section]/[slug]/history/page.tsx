import { goneOrMissing } from '#app/(reader)/(article)/[section]/[slug]/gone-or-missing.tsx'
import { type Address, pathOfStory } from '#app/(reader)/(article)/[section]/[slug]/path-of-story.ts'
import { publishedHere, queryOf, type SearchParams } from '#app/(reader)/addresses.ts'
import { askPaper, askStory } from '#app/(reader)/asked.ts'
import { headOf } from '#app/(reader)/heads.ts'
import { missing } from '#app/(reader)/missing.tsx'
import { say } from '#app/(reader)/say.ts'
import { historyGraph } from '#circulation/structured-data/pages.ts'
import { stepsFromFront } from '#components/reader/article/breadcrumb.tsx'
import { HistoryView } from '#components/reader/history/history-view.tsx'
import { Sheet } from '#components/reader/sheet.tsx'
import { StructuredData } from '#components/reader/structured-data.tsx'
import { voiceOf } from '#components/reader/voice.ts'
import { listHistory } from '#db/queries/reader/articles.ts'
import { stepsToSection } from '#domain/story-page.ts'
import { articleTag } from '#domain/tags.ts'

type Props = { params: Promise<Address>; searchParams: SearchParams }

export async function generateMetadata({ params }: Props) {
  const [paper, story] = await Promise.all([askPaper(), askStory(pathOfStory(await params))])
  if (!story || paper.historyShows === 'nothing') return headOf({ paper, title: 'Not in the paper', hidden: true })
  return headOf({ paper, title: `History: ${story.headline}`, path: `${story.path}/history`, hidden: true })
}

/** What has changed in a story since it was published. */
export default async function HistoryPage({ params, searchParams }: Props) {
  const path = pathOfStory(await params)
  const query = queryOf(await searchParams)
  const [paper, story] = await Promise.all([askPaper(), askStory(path)])
  if (!story) return goneOrMissing(path, query)
  if (paper.historyShows === 'nothing') return missing(`${path}/history`, query)
  const entries = await listHistory(story.id)
  await say({ tags: [articleTag(story.id)], lastModified: entries.at(-1)?.at })
  const voice = voiceOf(paper, story.language)
  return (
    <Sheet paper={paper} voice={voice} current={story.section.slug}>
      <StructuredData of={historyGraph(story, stepsFromFront(voice, stepsToSection(story)), publishedHere(paper))} />
      <HistoryView story={story} entries={entries} voice={voice} />
    </Sheet>
  )
}
