import { Arrow } from '#components/reader/icons.tsx'
import { Picture } from '#components/reader/picture.tsx'
import { named, type Voice } from '#components/reader/voice.ts'
import type { Contributor } from '#domain/reading.ts'

/** Who made the story: a desk under its initial, a person under the portrait. */
export function DeskBox({ contributor, voice }: { contributor: Contributor; voice: Voice }) {
  if (contributor.biography === '') return null
  return (
    <section className="desk-box rule" aria-label={contributor.name}>
      {contributor.portrait ? (
        <Picture picture={contributor.portrait} place="portrait" className="portrait" />
      ) : (
        <span className="avatar" aria-hidden="true">
          {contributor.name.slice(0, 1)}
        </span>
      )}
      <div>
        <h2 className="headline">
          <bdi {...named(voice)}>{contributor.name}</bdi>
        </h2>
        <p {...named(voice)}>{contributor.biography}</p>
        <a className="onward" href={`/by/${encodeURI(contributor.slug)}`}>
          {voice.words.allFrom(contributor.name)}
          <Arrow />
        </a>
      </div>
    </section>
  )
}
