import { Moment } from '#components/newsroom/moment.tsx'
import { isLate, type StoryLine } from '#domain/desk.ts'

/** The next thing that happens by itself, or when it is due, or when it came out. */
export const DueOrOut = ({ story, at, timeZone }: { story: StoryLine; at: Date; timeZone: string }) => {
  const { embargo, pending, firstPublicFrom, dueAt } = story
  const moment = (when: Date) => (
    <span className="story-time">
      <Moment at={when} now={at} timeZone={timeZone} />
    </span>
  )
  const [next] = pending
  if (next)
    return (
      <span>
        {next.kind === 'withdrawal' ? 'Withdrawn' : 'Goes out'} {moment(next.publicFrom)}
      </span>
    )
  if (embargo) return embargo.until === 'indefinite' ? 'On hold' : <span>Embargo ends {moment(embargo.until)}</span>
  if (firstPublicFrom) return <span>Out {moment(firstPublicFrom)}</span>
  if (!dueAt) return <span className="is-none">–</span>
  return (
    <span className={isLate(story, at) ? 'urgent' : undefined}>
      Due {moment(dueAt)}
      {isLate(story, at) && ', late'}
    </span>
  )
}
