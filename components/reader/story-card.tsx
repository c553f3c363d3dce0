import type { ReactNode } from 'react'
import type { Card } from '#domain/reading.ts'
import { cx } from '#lib/cx.ts'
import { Kicker } from './kicker.tsx'
import { writersOf } from './names.ts'
import { Picture } from './picture.tsx'
import { inSection } from './section-colour.ts'
import { Time } from './time.tsx'
import { foreign, type Voice } from './voice.ts'

const SIZES = { lead: 'story-lead', big: 'story-big', medium: 'story-medium', plain: '', small: 'story-small' }
const PICTURES = { across: 'half', over: 'column', side: 'thumb', none: 'thumb' } as const

type Props = {
  card: Card
  voice: Voice
  size?: keyof typeof SIZES
  /** Where the picture stands, if the story has one. */
  picture?: keyof typeof PICTURES
  summary?: boolean
  meta?: boolean
  heading?: 'h2' | 'h3'
  first?: boolean
}

/** A story in a list: picture, kicker, headline, summary, who and when. */
export function StoryCard({ card, voice, size = 'plain', picture = 'none', summary, meta, heading, first }: Props) {
  const shown = picture !== 'none' && card.picture
  return (
    <article className={cx('story', SIZES[size], shown && picture === 'side' && 'story-side', inSection(card.section))}>
      {shown && <Picture picture={shown} place={PICTURES[picture]} first={first} />}
      <div>
        <Kicker card={card} voice={voice} />
        <StoryHeadline card={card} voice={voice} heading={heading} />
        {summary && card.standfirst !== '' && (
          <p className="summary" {...foreign(card.language, voice)}>
            {card.standfirst}
          </p>
        )}
        {meta && <StoryMeta card={card} voice={voice} />}
      </div>
    </article>
  )
}

type HeadlineProps = { card: Card; voice: Voice; heading?: 'h2' | 'h3' | 'h4'; children?: ReactNode }

/** Italic means opinion, and nothing else is ever set in it. */
const headlineClass = ({ genre }: Card) => cx('headline', genre === 'opinion' && 'opinion-headline')

/** The headline as the one link of its story. */
export function StoryHeadline({ card, voice, heading: Heading = 'h3', children }: HeadlineProps) {
  return (
    <Heading className={headlineClass(card)} {...foreign(card.language, voice)}>
      <a href={encodeURI(card.path)}>{children ?? card.headline}</a>
    </Heading>
  )
}

/** Who wrote it, from where, and when. */
export function StoryMeta({ card, voice, show = 'moment' }: { card: Card; voice: Voice; show?: 'time' | 'moment' }) {
  const writers = writersOf(card.bylines, voice.language)
  return (
    <p className="meta">
      {writers !== '' && `${writers} · `}
      <Time at={card.publishedOn} voice={voice} show={show} />
    </p>
  )
}
