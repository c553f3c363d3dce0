import { DueOrOut } from '#components/newsroom/stories/due-or-out.tsx'
import { SectionWord } from '#components/newsroom/stories/section-word.tsx'
import { StateMarks } from '#components/newsroom/stories/state-marks.tsx'
import { StoryLink } from '#components/newsroom/stories/story-link.tsx'
import { isLate, type StoryLine } from '#domain/desk.ts'

type Props = { stories: readonly StoryLine[]; at: Date; timeZone: string; label: string }

/** Stories one works on or is waited for: what, how it stands, and until when. */
export const StoryRows = ({ stories, at, timeZone, label }: Props) => (
  <ul className="rows needs" aria-label={label}>
    {stories.map((story) => (
      <li key={story.id} className="row">
        <span>
          <StoryLink story={story} />
        </span>
        <span className="story-row-facts">
          <SectionWord section={story.section} />
          <StateMarks now={story.now} late={isLate(story, at)} />
          <DueOrOut story={story} at={at} timeZone={timeZone} />
        </span>
      </li>
    ))}
  </ul>
)
