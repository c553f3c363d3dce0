import type { Card, Contributor } from '#domain/reading.ts'
import { cx } from '#lib/cx.ts'
import { writersOf } from './names.ts'
import { Picture } from './picture.tsx'
import { inSection } from './section-colour.ts'
import { StoryHeadline } from './story-card.tsx'
import { named, type Voice } from './voice.ts'

/** A column in a list: its writer's portrait and name, then the headline in italic. */
export const OpinionCard = ({ card, writer, voice }: { card: Card; writer?: Contributor; voice: Voice }) => (
  <article className={cx('story opinion-story', writer?.portrait && 'opinion-story-pictured', inSection(card.section))}>
    {writer?.portrait && <Picture picture={writer.portrait} place="portrait" className="portrait" />}
    <div>
      <p className="kicker" {...named(voice)}>
        {writersOf(card.bylines, voice.language) || card.section.name}
      </p>
      <StoryHeadline card={card} voice={voice} />
    </div>
  </article>
)
