import type { Card } from '#domain/reading.ts'
import { foreign, named, type Voice } from './voice.ts'

/** The short label over a headline; the section's name where the story has none of its own. */
export function Kicker({ card, voice }: { card: Pick<Card, 'kicker' | 'section' | 'language'>; voice: Voice }) {
  const own = card.kicker !== ''
  return (
    <span className="kicker" {...(own ? foreign(card.language, voice) : named(voice))}>
      {own ? card.kicker : card.section.name}
    </span>
  )
}
