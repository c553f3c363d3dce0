import { Pager } from '#components/reader/pager.tsx'
import { Time } from '#components/reader/time.tsx'
import type { Voice } from '#components/reader/voice.ts'
import type { CorrectionLine } from '#domain/reading.ts'
import { HubHead } from './hub-head.tsx'

type Props = { lines: readonly CorrectionLine[]; older?: string; voice: Voice }

/** Everything that was put right or taken down, newest first; a story that was taken down is not named. */
export function CorrectionsView({ lines, older, voice }: Props) {
  return (
    <div className="page">
      <HubHead
        name={voice.words.corrections}
        words="When we get something wrong we fix it, say so on the story, and list it here. Nothing is removed from this page."
      />
      <div className="rule">
        {lines.length === 0 && <p className="standfirst">There has been nothing to correct yet.</p>}
        {lines.map((line) => (
          <article key={`${line.articleId} ${line.number}`} className="entry story">
            <p className="meta">
              <Time at={line.at} voice={voice} show="zoned" /> · {voice.words.kinds[line.kind]}
            </p>
            <h2 className="headline">
              {line.headline ? <a href={encodeURI(line.path)}>{line.headline}</a> : 'A story that we took down'}
            </h2>
            <p className="summary">{line.note}</p>
          </article>
        ))}
      </div>
      <Pager voice={voice} path="/corrections" older={older} />
    </div>
  )
}
