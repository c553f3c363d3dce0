import { Arrow } from '#components/reader/icons.tsx'
import { LatestList } from '#components/reader/latest-list.tsx'
import { StoryCard } from '#components/reader/story-card.tsx'
import { Strip } from '#components/reader/strip.tsx'
import type { Voice } from '#components/reader/voice.ts'
import type { Card, Front } from '#domain/reading.ts'
import { OpinionStrip } from './opinion-strip.tsx'
import { OtherLanguage } from './other-language.tsx'
import { PicturesBand } from './pictures-band.tsx'
import { SectionStrip } from './section-strip.tsx'
import { Splash } from './splash.tsx'

/** How many strips stand over the pictures; the last of them shares its row with the other languages. */
const STRIPS_ABOVE = 3

/** The front of the paper. */
export function FrontView({ front, voice }: { front: Front; voice: Voice }) {
  const { words } = voice
  const strips = front.strips.filter((strip) => strip.section.id !== front.opinion[0]?.section.id)
  const besideForeign = front.otherLanguage.length > 0 ? strips[STRIPS_ABOVE - 1] : undefined
  const above = strips.slice(0, STRIPS_ABOVE).filter((strip) => strip !== besideForeign)
  return (
    <>
      <div className="page front">
        {front.splash && <Splash card={front.splash} links={front.splashLinks} voice={voice} />}
        <section className="front-side" aria-labelledby="latest">
          <h2 className="column-name" id="latest">
            {words.latest}
          </h2>
          <LatestList cards={front.latest} voice={voice} />
          <a className="onward" href="/latest">
            {words.allOfLatest}
            <Arrow />
          </a>
        </section>
      </div>
      {front.leads.length > 0 && <Leads cards={front.leads} voice={voice} />}
      <OpinionStrip cards={front.opinion} writers={front.writers} voice={voice} />
      <div className="page">
        {above.map((strip) => (
          <SectionStrip key={strip.section.id} strip={strip} voice={voice} />
        ))}
        {front.otherLanguage.length > 0 && (
          <div className="pair">
            {besideForeign && (
              <Strip voice={voice} section={besideForeign.section}>
                <div className="stack">
                  {besideForeign.cards.slice(0, 4).map((card) => (
                    <StoryCard key={card.id} card={card} voice={voice} size="small" picture="side" meta />
                  ))}
                </div>
              </Strip>
            )}
            <OtherLanguage cards={front.otherLanguage} voice={voice} />
          </div>
        )}
      </div>
      <PicturesBand cards={front.pictures} voice={voice} />
      <div className="page">
        {strips.slice(STRIPS_ABOVE).map((strip) => (
          <SectionStrip key={strip.section.id} strip={strip} voice={voice} />
        ))}
      </div>
    </>
  )
}

/** Three lead stories with pictures and a stack of the rest. */
function Leads({ cards, voice }: { cards: readonly Card[]; voice: Voice }) {
  return (
    <section className="page" aria-label={voice.words.leadStories}>
      <div className="rule mt-4 pt-3">
        <div className="columns columns-4">
          {cards.slice(0, 3).map((card) => (
            <StoryCard key={card.id} card={card} voice={voice} size="medium" picture="over" meta />
          ))}
          {cards.length > 3 && (
            <div className="stack">
              {cards.slice(3).map((card) => (
                <StoryCard key={card.id} card={card} voice={voice} />
              ))}
            </div>
          )}
        </div>
      </div>
    </section>
  )
}
