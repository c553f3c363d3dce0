import { StoryCard } from '#components/reader/story-card.tsx'
import { Strip } from '#components/reader/strip.tsx'
import type { Voice } from '#components/reader/voice.ts'
import type { Strip as StripOfStories } from '#domain/reading.ts'

/** A section on the front: one story large and two stacks, or four in a row when there are few. */
export function SectionStrip({ strip, voice }: { strip: StripOfStories; voice: Voice }) {
  const [first, ...others] = strip.cards
  if (!first) return null
  if (others.length < 4) {
    return (
      <Strip voice={voice} section={strip.section}>
        <div className="columns columns-4">
          {strip.cards.map((card) => (
            <StoryCard key={card.id} card={card} voice={voice} picture="over" summary />
          ))}
        </div>
      </Strip>
    )
  }
  const half = Math.ceil(others.length / 2)
  return (
    <Strip voice={voice} section={strip.section}>
      <div className="columns columns-wide">
        <StoryCard card={first} voice={voice} size="big" picture="across" summary meta />
        <div className="stack">
          {others.slice(0, half).map((card) => (
            <StoryCard key={card.id} card={card} voice={voice} />
          ))}
        </div>
        <div className="stack">
          {others.slice(half).map((card) => (
            <StoryCard key={card.id} card={card} voice={voice} size="small" picture="side" />
          ))}
        </div>
      </div>
    </Strip>
  )
}
