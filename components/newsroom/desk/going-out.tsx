import type { CSSProperties } from 'react'
import { ClockTime } from '#components/newsroom/moment.tsx'
import { StoryLink } from '#components/newsroom/stories/story-link.tsx'
import { inSection } from '#components/reader/section-colour.ts'
import { Heading } from '#components/ui/heading.tsx'
import { Icon } from '#components/ui/icon.tsx'
import type { GoingOut as Going } from '#domain/desk.ts'
import type { EntryKind } from '#domain/publication.ts'
import { cx } from '#lib/cx.ts'
import { timeOf } from '#lib/dates.ts'

type Props = { goingOut: readonly Going[]; at: Date; timeZone: string }

const HOURS = 12
const HOUR_MS = 3_600_000
/** What is later than this has more room for its words before its hour than after it. */
const HALF_PERCENT = 55

/** What happens by itself in the next twelve hours, each at its hour; on a phone a list. */
export const GoingOut = ({ goingOut, at, timeZone }: Props) => {
  const end = at.getTime() + HOURS * HOUR_MS
  const soon = goingOut.filter(({ entry }) => entry.publicFrom.getTime() <= end)
  const later = goingOut.length - soon.length
  const clock = { language: 'en', timeZone }
  const from = new Date(at.getTime() - Number(timeOf(clock, at).slice(3)) * 60_000)
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
        <div className="strip">
          <div className="strip-hours" aria-hidden="true">
            {Array.from({ length: HOURS + 1 }, (_, hour) => new Date(from.getTime() + hour * HOUR_MS)).map((hour) => (
              <span key={hour.getTime()}>{timeOf(clock, hour)}</span>
            ))}
          </div>
          <div className="strip-now" style={placeOf(at, from)} />
          <ul>
            {soon.map(({ story, entry }) => (
              <li
                key={`${story.id} ${entry.number}`}
                className={cx(
                  inSection(story.section),
                  story.now.embargoed && 'is-embargoed',
                  partOf(entry.publicFrom, from) > HALF_PERCENT && 'is-late',
                )}
                style={placeOf(entry.publicFrom, from)}
              >
                {story.now.embargoed && <Icon name="lock" />}
                <b>
                  <ClockTime at={entry.publicFrom} timeZone={timeZone} />
                </b>
                {story.now.embargoed && <span className="sr-only">Embargoed. </span>}
                {WORDS[entry.kind] && <span>{WORDS[entry.kind]}</span>}
                <StoryLink story={story} short />
              </li>
            ))}
          </ul>
        </div>
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

const partOf = (when: Date, from: Date) => ((when.getTime() - from.getTime()) / ((HOURS + 1) * HOUR_MS)) * 100
const placeOf = (when: Date, from: Date): CSSProperties & Record<'--at', string> => ({
  '--at': `${partOf(when, from).toFixed(1)}%`,
})
