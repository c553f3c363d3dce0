import { ExactMoment, momentWords } from '#components/newsroom/moment.tsx'
import { Table } from '#components/ui/table.tsx'
import type { StoryLogLine } from '#domain/desk.ts'
import { storySentence } from '#domain/story-words.ts'

type Props = { lines: readonly StoryLogLine[]; now: Date; timeZone: string }

/** What happened to a story, a sentence each, newest first. */
export const StoryLogTable = ({ lines, now, timeZone }: Props) => (
  <Table
    caption="What happened to the story, newest first"
    captionHidden
    columns={[{ label: 'When' }, { label: 'What' }]}
    rows={lines.map((line) => ({
      key: String(line.id),
      cells: [
        <span key="when" className="moment">
          <ExactMoment at={line.at} timeZone={timeZone} />
        </span>,
        <span key="what" dir="auto">
          {storySentence(line, (at) => momentWords(at, now, timeZone))}
        </span>,
      ],
    }))}
  />
)
