import type { Card } from '#domain/reading.ts'
import { foreign, named, type Voice } from './voice.ts'

/** The short label over a headline; the section's name where the story has none of its own. */
export function Kicker({ card, voice }: { card: Pick<Card, 'kicker' | 'section' | 'language'>; voice: Voice }) {
  if (card.kicker !== '') {
    return (
      <span className="kicker" {...foreign(card.language, voice)}>
        {card.kicker}
      </span>
    )
  }
  return (
    <span className="kicker">
      <bdi {...named(voice)}>{card.section.name}</bdi>
    </span>
  )
}
