import { Pager } from '#components/reader/pager.tsx'
import { StoryRows } from '#components/reader/story-rows.tsx'
import { Time } from '#components/reader/time.tsx'
import { TopicChips } from '#components/reader/topic-chips.tsx'
import type { Voice } from '#components/reader/voice.ts'
import type { Listing, Topic, TopicLabel } from '#domain/reading.ts'
import { HubHead } from './hub-head.tsx'

type Props = { topic: Topic; related: readonly TopicLabel[]; listing: Listing; voice: Voice }

/** A topic: what it is about, then its stories by day. */
export function TopicView({ topic, related, listing, voice }: Props) {
  return (
    <div className="page with-rail">
      <div>
        <HubHead name={topic.name} words={topic.summary}>
          {topic.summarisedAt && (
            <p className="meta">
              Summary of <Time at={topic.summarisedAt} voice={voice} show="date" />
            </p>
          )}
        </HubHead>
        <div className="rule">
          {listing.cards.length === 0 && <p className="standfirst">Nothing has been published on this topic yet.</p>}
          <StoryRows cards={listing.cards} voice={voice} heading="h2" />
        </div>
        <Pager voice={voice} path={`/topics/${encodeURI(topic.slug)}`} newer={listing.newer} older={listing.older} />
      </div>
      {related.length > 0 && (
        <aside className="rail" aria-label={voice.words.moreToRead}>
          <section aria-labelledby="related">
            <h2 className="column-name" id="related">
              Related topics
            </h2>
            <TopicChips topics={related} voice={voice} label="Related topics" />
          </section>
        </aside>
      )}
    </div>
  )
}
