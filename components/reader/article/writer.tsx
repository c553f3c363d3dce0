import { Picture } from '#components/reader/picture.tsx'
import { named, type Voice } from '#components/reader/voice.ts'
import type { Contributor } from '#domain/reading.ts'

/** Who writes a column, with portrait. */
export const Writer = ({ writer, voice }: { writer: Contributor; voice: Voice }) => (
  <div className="writer">
    {writer.portrait && <Picture picture={writer.portrait} place="portrait" className="portrait" />}
    <div>
      <p className="headline">
        <a href={`/by/${encodeURI(writer.slug)}`} {...named(voice)}>
          {writer.name}
        </a>
      </p>
      <p className="text-ink-2 text-ui-sm">
        <bdi {...named(voice)}>{[writer.jobTitle, writer.place].filter(Boolean).join(', ')}</bdi>
      </p>
    </div>
  </div>
)
