import { OpinionCard } from '#components/reader/opinion-card.tsx'
import { Strip } from '#components/reader/strip.tsx'
import type { Voice } from '#components/reader/voice.ts'
import type { Card, Contributor } from '#domain/reading.ts'

type Props = { cards: readonly Card[]; writers: ReadonlyMap<string, Contributor>; voice: Voice }

/** Four columns in a tinted band from edge to edge. */
export function OpinionStrip({ cards, writers, voice }: Props) {
  const [first] = cards
  if (!first) return null
  return (
    <div className="opinion-band">
      <div className="page">
        <Strip voice={voice} section={first.section}>
          <div className="columns columns-4">
            {cards.map((card) => (
              <OpinionCard key={card.id} card={card} writer={writers.get(card.bylines[0]?.slug ?? '')} voice={voice} />
            ))}
          </div>
        </Strip>
      </div>
    </div>
  )
}
