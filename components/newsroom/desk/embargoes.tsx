import { ExactMoment } from '#components/newsroom/moment.tsx'
import { StoryLink } from '#components/newsroom/stories/story-link.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { Panel } from '#components/ui/panel.tsx'
import type { StoryLine } from '#domain/desk.ts'

type Props = { embargoes: readonly StoryLine[]; timeZone: string }

/** What must not be out yet, until when, and with whom that was agreed. */
export const Embargoes = ({ embargoes, timeZone }: Props) => (
  <Panel title="Embargoes" note={embargoes.length}>
    <ul className="rows">
      {embargoes.map((story) => (
        <li key={story.id}>
          <span className="state state-embargoed">
            <Icon name="lock" />
            {!story.embargo || story.embargo.until === 'indefinite' ? (
              'On hold'
            ) : (
              <span>
                Ends <ExactMoment at={story.embargo.until} timeZone={timeZone} />
              </span>
            )}
          </span>
          <p>
            <StoryLink story={story} short />
          </p>
          <small dir="auto">
            {[story.embargo?.reason, story.embargo?.source && `agreed with ${story.embargo.source}`]
              .filter(Boolean)
              .join(', ')}
          </small>
        </li>
      ))}
    </ul>
  </Panel>
)
