import type { Card } from '#domain/reading.ts'
import { dayIn } from '#lib/dates.ts'
import { Time } from './time.tsx'
import { foreign, type Voice } from './voice.ts'

/** Times and headlines, newest first, each day under its date. */
export function LatestList({ cards, voice }: { cards: readonly Card[]; voice: Voice }) {
  return Object.values(Object.groupBy(cards, (card) => dayIn(voice.timeZone, card.publishedOn))).map((day = []) => (
    <div key={day[0]?.id} className="latest">
      <p className="mb-1 text-ink-3 text-meta">
        {day[0] && <Time at={day[0].publishedOn} voice={voice} show="date" />}
      </p>
      <ol>
        {day.map((card) => (
          <li key={card.id}>
            <Time at={card.publishedOn} voice={voice} show="time" />
            <a href={encodeURI(card.path)} {...foreign(card.language, voice)}>
              {card.headline}
            </a>
          </li>
        ))}
      </ol>
    </div>
  ))
}
