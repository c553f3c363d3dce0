import { Caption } from '#components/reader/caption.tsx'
import { Kicker } from '#components/reader/kicker.tsx'
import { writersOf } from '#components/reader/names.ts'
import { Picture } from '#components/reader/picture.tsx'
import { inSection } from '#components/reader/section-colour.ts'
import { Time } from '#components/reader/time.tsx'
import { foreign, type Voice } from '#components/reader/voice.ts'
import type { Card } from '#domain/reading.ts'
import { cx } from '#lib/cx.ts'

/** The main story of the front: its headline over the picture, and up to three stories with it. */
export function Splash({ card, links, voice }: { card: Card; links: readonly Card[]; voice: Voice }) {
  const writers = writersOf(card.bylines, voice.language)
  return (
    <section className={cx('splash', inSection(card.section))} aria-label={voice.words.mainStory}>
      <article className="story">
        <Kicker card={card} voice={voice} />
        <h2 className="headline" {...foreign(card.language, voice)}>
          <a href={encodeURI(card.path)}>{card.headline}</a>
        </h2>
        <div className={cx(card.picture && 'splash-body')}>
          {card.picture && (
            <figure>
              <Picture picture={card.picture} place="splash" alt={card.picture.alt} first />
              <Caption text={card.picture.caption} credit={card.picture.credit} />
            </figure>
          )}
          <div>
            {card.standfirst !== '' && (
              <p className="standfirst" {...foreign(card.language, voice)}>
                {card.standfirst}
              </p>
            )}
            <p className="meta">
              {writers !== '' && <b className="font-semibold text-ink">{writers} · </b>}
              <Time at={card.publishedOn} voice={voice} show="moment" />
            </p>
            {links.length > 0 && (
              <ul className="bullets">
                {links.map((link) => (
                  <li key={link.id} {...foreign(link.language, voice)}>
                    <a href={encodeURI(link.path)}>{link.headline}</a>
                  </li>
                ))}
              </ul>
            )}
          </div>
        </div>
      </article>
    </section>
  )
}
