import { StoryCard } from '#components/reader/story-card.tsx'
import { Strip } from '#components/reader/strip.tsx'
import type { Voice } from '#components/reader/voice.ts'
import type { Card } from '#domain/reading.ts'

/** Five more stories with their standfirsts: the one in front large. */
export function Recent({ cards, voice }: { cards: readonly Card[]; voice: Voice }) {
  const [first, ...others] = cards
  if (!first) return null
  const half = Math.ceil(others.length / 2)
  return (
    <Strip voice={voice} name={voice.words.recent} href="/latest" className="recent">
      <div className="columns columns-wide">
        <StoryCard card={first} voice={voice} size="big" picture="across" summary />
        {[others.slice(0, half), others.slice(half)]
          .filter((stack) => stack.length > 0)
          .map((stack) => (
            <div key={stack[0]?.id} className="stack">
              {stack.map((card) => (
                <StoryCard key={card.id} card={card} voice={voice} summary />
              ))}
            </div>
          ))}
      </div>
    </Strip>
  )
}
