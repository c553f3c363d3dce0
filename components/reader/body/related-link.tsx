import { Picture } from '#components/reader/picture.tsx'
import { foreign, type Voice } from '#components/reader/voice.ts'
import type { NodeOf } from '#domain/body.ts'
import type { Card } from '#domain/reading.ts'

type Props = { node: NodeOf<'relatedLink'>; card: Card | undefined; voice: Voice }

/** “Also see”: names an article, so it follows a rename and goes with a withdrawal. */
export function RelatedLink({ node, card, voice }: Props) {
  if (!card) return null
  return (
    <div className="related-link" role="note">
      <div>
        <p className="mb-0.5 font-semibold text-ink-3 text-meta">{voice.words.relations[node.attrs.relation]}</p>
        <p className="headline" {...foreign(card.language, voice)}>
          <a href={encodeURI(card.path)}>{card.headline}</a>
        </p>
      </div>
      {card.picture && <Picture picture={card.picture} place="thumb" />}
    </div>
  )
}
