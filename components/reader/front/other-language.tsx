import { writersOf } from '#components/reader/names.ts'
import { foreign, type Voice } from '#components/reader/voice.ts'
import type { Card } from '#domain/reading.ts'

/** Stories in another language than the paper's, each set in its own script. */
export function OtherLanguage({ cards, voice }: { cards: readonly Card[]; voice: Voice }) {
  return Object.entries(Object.groupBy(cards, (card) => card.language)).map(([language, own = []]) => (
    <section key={language} className="strip" aria-labelledby={`in-${language}`} {...foreign(language, voice)}>
      <div className="rule">
        <div className="strip-head">
          <h2 className="strip-name" id={`in-${language}`}>
            {new Intl.DisplayNames(language, { type: 'language' }).of(language)}
          </h2>
        </div>
      </div>
      <div className="stack">
        {own.map((card) => (
          <article key={card.id} className="story">
            <h3 className="headline">
              <a href={encodeURI(card.path)}>{card.headline}</a>
            </h3>
            {card.standfirst !== '' && <p className="summary">{card.standfirst}</p>}
            <p className="meta">
              <bdi lang={voice.language} dir={voice.direction}>
                {writersOf(card.bylines, voice.language)}
              </bdi>
            </p>
          </article>
        ))}
      </div>
    </section>
  ))
}
