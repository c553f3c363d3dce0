import type { CSSProperties } from 'react'
import { Moment } from '#components/newsroom/moment.tsx'
import { StoryLink } from '#components/newsroom/stories/story-link.tsx'
import { inSection } from '#components/reader/section-colour.ts'
import { Heading } from '#components/ui/heading.tsx'
import { Icon } from '#components/ui/icon.tsx'
import type { GoingOut as Going } from '#domain/desk.ts'
import type { EntryKind } from '#domain/publication.ts'
import { cx } from '#lib/cx.ts'

type Props = { goingOut: readonly Going[]; at: Date; timeZone: string }

const HOURS = 12
/** A story of the last hour still has room for its words. */
const MOST_PERCENT = 60

/** What happens by itself in the next twelve hours, each at its hour; on a phone a list. */
export const GoingOut = ({ goingOut, at, timeZone }: Props) => {
  const end = at.getTime() + HOURS * 3_600_000
  const soon = goingOut.filter(({ entry }) => entry.publicFrom.getTime() <= end)
  const later = goingOut.length - soon.length
  if (goingOut.length === 0) return undefined
  return (
    <section aria-labelledby="going-out">
      <Heading
        id="going-out"
        note={later > 0 ? `${soon.length}, and ${later} later` : soon.length}
        aside={
          <a className="link" href="/admin/articles?public=scheduled">
            All that is scheduled
          </a>
        }
      >
        Going out, next 12 hours
      </Heading>
      {soon.length > 0 && (
        <ul className="strip">
          {soon.map(({ story, entry }) => (
            <li
              key={`${story.id} ${entry.number}`}
              className={cx(inSection(story.section), story.now.embargoed && 'is-embargoed')}
              style={placeOf(entry.publicFrom, at)}
            >
              {story.now.embargoed && <Icon name="lock" />}
              <b>
                <Moment at={entry.publicFrom} now={at} timeZone={timeZone} />
              </b>
              <span>
                {story.now.embargoed && <span className="sr-only">Embargoed. </span>}
                {WORDS[entry.kind]}
              </span>
              <StoryLink story={story} short />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const WORDS: Partial<Record<EntryKind, string>> = {
  update: 'Update',
  correction: 'Correction',
  clarification: 'Clarification',
  retraction: 'Retraction',
  withdrawal: 'Withdrawal',
}

const placeOf = (from: Date, at: Date): CSSProperties & Record<'--at', string> => {
  const percent = ((from.getTime() - at.getTime()) / (HOURS * 3_600_000)) * 100
  return { '--at': `${Math.max(0, Math.min(MOST_PERCENT, percent)).toFixed(1)}%` }
}
