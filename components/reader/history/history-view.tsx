import { Breadcrumb } from '#components/reader/article/breadcrumb.tsx'
import { Time } from '#components/reader/time.tsx'
import type { Voice } from '#components/reader/voice.ts'
import type { HistoryEntry, Story } from '#domain/reading.ts'
import { stepsToSection } from '#domain/story-page.ts'
import { Difference } from './difference.tsx'

type Props = { story: Story; entries: readonly HistoryEntry[]; voice: Voice }

/** What has changed in a story since it was published, newest first; with the words, where the paper shows versions. */
export function HistoryView({ story, entries, voice }: Props) {
  const { words } = voice
  const newestFirst = entries.map((entry, place) => ({ entry, before: entries[place - 1] })).reverse()
  return (
    <div className="page">
      <Breadcrumb steps={stepsToSection(story)} voice={voice} />
      <header className="hub-head">
        <p className="kicker">{words.history}</p>
        <h1 className="page-headline">{story.headline}</h1>
        <p>
          <a className="text-link" href={encodeURI(story.path)}>
            {words.backToStory}
          </a>
        </p>
      </header>
      <div className="rule">
        {newestFirst.map(({ entry, before }) => (
          <section key={entry.number} className="entry">
            <h2 className="font-bold text-ui-lg">{words.kinds[entry.kind]}</h2>
            <p className="meta">
              <Time at={entry.at} voice={voice} show="zoned" />
            </p>
            {entry.note && <p className="summary">{entry.note}</p>}
            {entry.document && before?.document && (
              <Difference before={before.document} after={entry.document} voice={voice} />
            )}
          </section>
        ))}
        {entries.length < 2 && <p className="standfirst">{words.nothingChanged}</p>}
      </div>
    </div>
  )
}
