import type { Card } from '#domain/reading.ts'
import { cx } from '#lib/cx.ts'
import { dayIn } from '#lib/dates.ts'
import { Kicker } from './kicker.tsx'
import { Picture } from './picture.tsx'
import { inSection } from './section-colour.ts'
import { StoryHeadline, StoryMeta } from './story-card.tsx'
import { Time } from './time.tsx'
import { foreign, type Voice } from './voice.ts'

type Props = { cards: readonly Card[]; voice: Voice; heading: 'h2' | 'h3' }

/** Stories one under the other, each day under its date. */
export function StoryRows({ cards, voice, heading: Day }: Props) {
  return Object.values(Object.groupBy(cards, (card) => dayIn(voice.timeZone, card.publishedOn))).map((day = []) => (
    <div key={day[0]?.id}>
      <Day className="day">{day[0] && <Time at={day[0].publishedOn} voice={voice} show="weekday" />}</Day>
      {day.map((card) => (
        <StoryRow key={card.id} card={card} voice={voice} heading={Day === 'h2' ? 'h3' : 'h4'} />
      ))}
    </div>
  ))
}

function StoryRow({ card, voice, heading }: { card: Card; voice: Voice; heading: 'h3' | 'h4' }) {
  return (
    <article className={cx('row story', card.picture && 'row-pictured', inSection(card.section))}>
      {card.picture && <Picture picture={card.picture} place="row" />}
      <div>
        <Kicker card={card} voice={voice} />
        <StoryHeadline card={card} voice={voice} heading={heading} />
        {card.standfirst !== '' && (
          <p className="summary" {...foreign(card.language, voice)}>
            {card.standfirst}
          </p>
        )}
        <StoryMeta card={card} voice={voice} show="time" />
      </div>
    </article>
  )
}
