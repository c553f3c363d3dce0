import { Credit } from '#components/reader/caption.tsx'
import { Picture } from '#components/reader/picture.tsx'
import { foreign, type Voice } from '#components/reader/voice.ts'
import type { Card } from '#domain/reading.ts'
import { shortDateOf } from '#lib/dates.ts'

/** One picture large and two small on ink, each leading to its story. */
export function PicturesBand({ cards, voice }: { cards: readonly Card[]; voice: Voice }) {
  const [first, ...others] = cards
  if (!first) return null
  return (
    <section className="pictures-band" aria-labelledby="in-pictures">
      <div className="page">
        <h2 className="strip-title" id="in-pictures">
          {voice.words.inPictures}
        </h2>
        <div className="pictures">
          <PictureOfStory card={first} voice={voice} />
          {others.length > 0 && (
            <div className="grid content-start gap-2.5">
              {others.map((card) => (
                <PictureOfStory key={card.id} card={card} voice={voice} />
              ))}
            </div>
          )}
        </div>
      </div>
    </section>
  )
}

function PictureOfStory({ card, voice }: { card: Card; voice: Voice }) {
  const { picture } = card
  if (!picture) return null
  const where = [card.dateline, shortDateOf(voice, card.publishedOn)].filter(Boolean).join(', ')
  return (
    <figure>
      <a href={encodeURI(card.path)} className="block" {...foreign(card.language, voice)}>
        <Picture picture={picture} place="half" alt={picture.alt} />
      </a>
      <figcaption className="caption">
        <b className="font-semibold text-ink">{where}.</b> {picture.caption} <Credit credit={picture.credit} />
      </figcaption>
    </figure>
  )
}
