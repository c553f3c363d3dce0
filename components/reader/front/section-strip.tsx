import { StoryCard } from '#components/reader/story-card.tsx'
import { Strip } from '#components/reader/strip.tsx'
import type { Voice } from '#components/reader/voice.ts'
import type { Strip as StripOfStories } from '#domain/reading.ts'

/** A section on the front: a story with a picture large and two stacks, or a row of what there is. */
export function SectionStrip({ strip: { section, cards }, voice }: { strip: StripOfStories; voice: Voice }) {
  const first = cards.find((card) => card.picture) ?? cards[0]
  if (!first) return null
  const others = cards.filter((card) => card !== first)
  if (others.length < 4) {
    return (
      <Strip voice={voice} section={section}>
        <div className={ROWS[cards.length] ?? 'columns columns-4'}>
          {[first, ...others].map((card) => (
            <StoryCard key={card.id} card={card} voice={voice} picture="over" summary />
          ))}
        </div>
      </Strip>
    )
  }
  const half = Math.ceil(others.length / 2)
  return (
    <Strip voice={voice} section={section}>
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

/** A row has as many columns as it has stories. */
const ROWS: Record<number, string> = { 1: 'columns columns-2', 2: 'columns columns-2', 3: 'columns columns-3' }
