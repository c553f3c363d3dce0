import { Pager } from '#components/reader/pager.tsx'
import { Picture } from '#components/reader/picture.tsx'
import { StoryRows } from '#components/reader/story-rows.tsx'
import { TopicChips } from '#components/reader/topic-chips.tsx'
import type { Voice } from '#components/reader/voice.ts'
import type { Contributor, Listing, TopicLabel } from '#domain/reading.ts'

type Facts = { topics: TopicLabel[]; corrections: number }
type Props = { contributor: Contributor; facts: Facts; listing: Listing; voice: Voice }

/** A person or a desk: who it is, and its stories by day. */
export function ContributorView({ contributor, facts, listing, voice }: Props) {
  const { name, jobTitle, place, portrait } = contributor
  return (
    <div className="page with-rail">
      <div>
        <header className="person">
          {portrait ? (
            <Picture picture={portrait} place="portrait" alt={portrait.alt} className="portrait" first />
          ) : (
            <span className="avatar avatar-large" aria-hidden="true">
              {name.slice(0, 1)}
            </span>
          )}
          <div>
            <h1 className="page-headline">{name}</h1>
            {(jobTitle || place) && <p className="font-semibold">{[jobTitle, place].filter(Boolean).join(', ')}</p>}
            <p>{contributor.biography}</p>
            {contributor.interests && <p className="text-ui-sm">Declared interests: {contributor.interests}</p>}
          </div>
        </header>
        <section aria-labelledby="stories">
          <div className="rule pt-2">
            <h2 className="column-name" id="stories">
              Stories
            </h2>
          </div>
          {listing.cards.length === 0 && <p className="standfirst">Nothing has been published under this name yet.</p>}
          <StoryRows cards={listing.cards} voice={voice} heading="h3" />
        </section>
        <Pager voice={voice} path={`/by/${encodeURI(contributor.slug)}`} newer={listing.newer} older={listing.older} />
      </div>
      <aside className="rail" aria-label={voice.words.moreToRead}>
        {facts.topics.length > 0 && (
          <section aria-labelledby="topics">
            <h2 className="column-name" id="topics">
              Writes most about
            </h2>
            <TopicChips topics={facts.topics} voice={voice} label="Topics of these stories" />
          </section>
        )}
        <section aria-labelledby="corrections">
          <h2 className="column-name" id="corrections">
            Corrections
          </h2>
          <p className="text-ink-2 text-ui">
            {correctionsInWords(facts.corrections)}{' '}
            <a className="text-link" href="/corrections">
              {voice.words.correctionsList}
            </a>
          </p>
        </section>
      </aside>
    </div>
  )
}

function correctionsInWords(count: number): string {
  if (count === 0) return 'None of the last hundred stories carries a correction.'
  return count === 1
    ? 'One of the last hundred stories carries a correction.'
    : `${count} of the last hundred stories carry a correction.`
}
