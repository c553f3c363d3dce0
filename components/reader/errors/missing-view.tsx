import { SearchForm } from '#components/reader/search/search-form.tsx'
import { StoryCard } from '#components/reader/story-card.tsx'
import { Strip } from '#components/reader/strip.tsx'
import type { Voice } from '#components/reader/voice.ts'
import type { Card, Paper } from '#domain/reading.ts'

/** What stands at an address that the paper does not have: a search, and four stories. */
export const MissingView = ({ paper, cards, voice }: { paper: Paper; cards: readonly Card[]; voice: Voice }) => (
  <div className="page">
    <div className="error-page">
      <p className="font-semibold text-ink-3 text-ui">404: not found</p>
      <h1>This page is not in the paper</h1>
      <p className="standfirst mb-2">
        The address may be mistyped, or the story may have moved. If you followed a link from us, it is our mistake.
      </p>
      <SearchForm paperName={paper.name} voice={voice} />
    </div>
    {cards.length > 0 && (
      <Strip voice={voice} name="In the paper now" href="/latest">
        <div className="columns columns-4">
          {cards.map((card) => (
            <StoryCard key={card.id} card={card} voice={voice} picture="over" />
          ))}
        </div>
      </Strip>
    )}
  </div>
)
