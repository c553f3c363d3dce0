import { Pager } from '#components/reader/pager.tsx'
import { inSection } from '#components/reader/section-colour.ts'
import { StoryCard } from '#components/reader/story-card.tsx'
import { StoryRows } from '#components/reader/story-rows.tsx'
import { TopicChips } from '#components/reader/topic-chips.tsx'
import type { Voice } from '#components/reader/voice.ts'
import type { Card, Listing, Section, TopicLabel } from '#domain/reading.ts'
import { HubHead } from './hub-head.tsx'

const LEAD_STORIES = 4

type Props = { section: Section; listing: Listing; topics: readonly TopicLabel[]; isFirstPage: boolean; voice: Voice }

/** A section hub: a lead and a stack, then its latest by day. Older pages have the list alone. */
export function SectionView({ section, listing, topics, isFirstPage, voice }: Props) {
  const path = `/${encodeURI(section.slug)}`
  const leads = isFirstPage ? listing.cards.slice(0, LEAD_STORIES) : []
  const rest = listing.cards.slice(leads.length)
  return (
    <div className={`page ${inSection(section)}`}>
      <HubHead name={section.name} words={section.description}>
        {topics.length > 0 && (
          <nav aria-label={`Topics in ${section.name}`}>
            <ul className="hub-topics">
              {topics.slice(0, 6).map((topic) => (
                <li key={topic.id}>
                  <a href={`/topics/${encodeURI(topic.slug)}`}>{topic.name}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </HubHead>
      <div className="rule section-rule pt-3">
        {leads.length > 0 && <Leads cards={leads} voice={voice} />}
        {listing.cards.length === 0 && <p className="standfirst">Nothing has been published here yet.</p>}
      </div>
      {(rest.length > 0 || listing.newer) && (
        <div className="with-rail mt-5">
          <section aria-labelledby="latest">
            <div className="rule pt-2">
              <h2 className="strip-name text-ink" id="latest">
                {isFirstPage ? `Latest in ${section.name}` : `Older stories in ${section.name}`}
              </h2>
            </div>
            <StoryRows cards={rest} voice={voice} heading="h3" />
            <Pager voice={voice} path={path} newer={listing.newer} older={listing.older} />
          </section>
          {topics.length > 0 && (
            <aside className="rail" aria-label={voice.words.moreToRead}>
              <section aria-labelledby="topics">
                <h2 className="column-name" id="topics">
                  {voice.words.topics}
                </h2>
                <TopicChips topics={topics} voice={voice} label={`All topics in ${section.name}`} />
              </section>
            </aside>
          )}
        </div>
      )}
    </div>
  )
}

function Leads({ cards, voice }: { cards: readonly Card[]; voice: Voice }) {
  const first = cards.find((card) => card.picture) ?? cards[0]
  if (!first) return null
  const [second, ...others] = cards.filter((card) => card !== first)
  return (
    <div className="columns columns-hub">
      <StoryCard card={first} voice={voice} size="lead" picture="across" summary meta heading="h2" first />
      {second && (
        <div className="stack">
          <StoryCard card={second} voice={voice} size="medium" picture="over" meta heading="h2" />
          {others.map((card) => (
            <StoryCard key={card.id} card={card} voice={voice} meta heading="h2" />
          ))}
        </div>
      )}
    </div>
  )
}
