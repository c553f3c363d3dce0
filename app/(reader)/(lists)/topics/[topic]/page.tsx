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
import { listGraph } from '#circulation/structured-data/pages.ts'
import { TopicView } from '#components/reader/lists/topic-view.tsx'
import { Sheet } from '#components/reader/sheet.tsx'
import { StructuredData } from '#components/reader/structured-data.tsx'
import { voiceOf } from '#components/reader/voice.ts'
import { listOnTopic } from '#db/queries/reader/lists.ts'
import { getTopic, listRelatedTopics } from '#db/queries/reader/topics.ts'
import { topicTag } from '#domain/tags.ts'

type Props = { params: Promise<{ topic: string }>; searchParams: SearchParams }

const askTopic = cache(getTopic)

export async function generateMetadata({ params, searchParams }: Props) {
  const [paper, topic] = await Promise.all([askPaper(), askTopic(decoded((await params).topic))])
  if (!topic) return headOf({ paper, title: 'Page not found', hidden: true })
  const older = windowOf(await searchParams)
  return headOf({
    paper,
    title: older ? `${topic.name}, older stories` : topic.name,
    description: topic.summary,
    path: `/topics/${topic.slug}${older}`,
    feed: { kind: 'topic', slug: topic.slug, name: topic.name },
  })
}

/** Everything on a topic. */
export default async function TopicPage({ params, searchParams }: Props) {
  const [slug, query] = [decoded((await params).topic), await searchParams]
  const [paper, topic] = await Promise.all([askPaper(), askTopic(slug)])
  if (!topic) return missing(`/topics/${slug}`, queryOf(query))
  const window = windowParams.parse(query)
  const [listing, related] = await Promise.all([listOnTopic(topic.id, window), listRelatedTopics(topic.id)])
  if (isBeyond(window, listing.cards)) return missing(`/topics/${slug}`, queryOf(query))
  await say({ tags: [topicTag(topic.id)], cards: listing.cards })
  const voice = voiceOf(paper)
  return (
    <Sheet paper={paper} voice={voice}>
      <StructuredData
        of={listGraph(
          { name: topic.name, description: topic.summary, path: `/topics/${topic.slug}${windowOf(query)}` },
          listing.cards,
          publishedHere(paper),
        )}
      />
      <TopicView topic={topic} related={related} listing={listing} voice={voice} />
    </Sheet>
  )
}
