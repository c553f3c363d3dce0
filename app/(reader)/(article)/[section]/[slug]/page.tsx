import { absolute, publishedHere, queryOf, type SearchParams } from '#app/(reader)/addresses.ts'
import { askPaper, askStory } from '#app/(reader)/asked.ts'
import { headOf, sectionFeed } from '#app/(reader)/heads.ts'
import { sayWhole } from '#app/(reader)/say.ts'
import { storyGraph } from '#circulation/structured-data/story.ts'
import { ArticleView } from '#components/reader/article/article-view.tsx'
import { stepsFromFront } from '#components/reader/article/breadcrumb.tsx'
import { Sheet } from '#components/reader/sheet.tsx'
import { StructuredData } from '#components/reader/structured-data.tsx'
import { voiceOf } from '#components/reader/voice.ts'
import { listBeside } from '#db/queries/reader/lists.ts'
import { stepsToStory } from '#domain/story-page.ts'
import { articleTag, contributorTag, LISTS_TAG, sectionTag, topicTag } from '#domain/tags.ts'
import { secondsSinceBegun } from '#press/page.ts'
import { goneOrMissing } from './gone-or-missing.tsx'
import { type Address, pathOfStory } from './path-of-story.ts'

type Props = { params: Promise<Address>; searchParams: SearchParams }

export async function generateMetadata({ params }: Props) {
  const [paper, story] = await Promise.all([askPaper(), askStory(pathOfStory(await params))])
  if (!story) return headOf({ paper, title: 'Not in the paper', hidden: true })
  return headOf({
    paper,
    title: story.headline,
    description: story.standfirst,
    path: story.path,
    story,
    feed: sectionFeed(story.section),
  })
}

/** A story. */
export default async function ArticlePage({ params, searchParams }: Props) {
  const path = pathOfStory(await params)
  const [paper, story] = await Promise.all([askPaper(), askStory(path)])
  if (!story) return goneOrMissing(path, queryOf(await searchParams))
  const beside = await listBeside(story, secondsSinceBegun())
  sayWhole({
    tags: [
      articleTag(story.id),
      sectionTag(story.section.id),
      LISTS_TAG,
      ...story.topics.slice(0, 1).map((topic) => topicTag(topic.id)),
      ...story.contributors.map((contributor) => contributorTag(contributor.id)),
    ],
    cards: [...beside.recent, ...beside.latest, ...beside.more, ...beside.inBody.values()],
    lastModified: story.updatedOn ?? story.publishedOn,
    ...beside.lasting,
  })
  const voice = voiceOf(paper, story.language)
  return (
    <Sheet paper={paper} voice={voice} current={story.section.slug}>
      <StructuredData of={storyGraph(story, stepsFromFront(voice, stepsToStory(story)), publishedHere(paper))} />
      <ArticleView
        story={story}
        beside={beside}
        voice={voice}
        address={absolute(story.path)}
        history={paper.historyShows === 'nothing' ? undefined : `${encodeURI(story.path)}/history`}
      />
    </Sheet>
  )
}
