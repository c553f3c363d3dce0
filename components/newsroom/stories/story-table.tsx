import { Moment } from '#components/newsroom/moment.tsx'
import { Avatar } from '#components/ui/avatar.tsx'
import { Table } from '#components/ui/table.tsx'
import { isLate, type StoryLine } from '#domain/desk.ts'
import { logActorWords } from './actor-words.ts'
import { DueOrOut } from './due-or-out.tsx'
import { SectionWord } from './section-word.tsx'
import { StateMarks } from './state-marks.tsx'
import { StoryLink } from './story-link.tsx'

type Props = { stories: readonly StoryLine[]; at: Date; timeZone: string }

/** Stories as one looks through them: what, where, how it stands, with whom, and when. */
export const StoryTable = ({ stories, at, timeZone }: Props) => (
  <div className="story-table">
    <Table
      caption="Stories, the newest worked on first"
      captionHidden
      columns={[
        { label: 'Story' },
        { label: 'Section' },
        { label: 'State' },
        { label: 'With' },
        { label: 'Due or out' },
        { label: 'Worked on' },
      ]}
      rows={stories.map((story) => ({
        key: story.id,
        quiet: story.now.stage === 'spiked',
        cells: [
          <StoryLink key="story" story={story} />,
          <SectionWord key="section" section={story.section} />,
          <StateMarks key="state" now={story.now} late={isLate(story, at)} />,
          <With key="with" story={story} />,
          <DueOrOut key="due" story={story} at={at} timeZone={timeZone} />,
          <span key="worked" className="worked">
            <Moment at={story.workedAt} now={at} timeZone={timeZone} />
            <small dir="auto">{logActorWords(story.lastWriter)}</small>
          </span>,
        ],
      }))}
    />
  </div>
)

const With = ({ story: { assignedTo, openBy } }: { story: StoryLine }) => (
  <span>
    {assignedTo ? (
      <span className="person assignee">
        <Avatar id={assignedTo.id} name={assignedTo.name} size="s" />
        <bdi>{assignedTo.name}</bdi>
      </span>
    ) : (
      <span className="moment">Nobody</span>
    )}
    {openBy.length > 0 && <small dir="auto">Open: {openBy.map(({ name }) => name).join(', ')}</small>}
  </span>
)
