import { browserName } from '#components/newsroom/browser-name.ts'
import { Form } from '#components/newsroom/form/form.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import { Moment } from '#components/newsroom/moment.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { Tag } from '#components/ui/tag.tsx'
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx'
import type { Session } from '#domain/person.ts'

type Props = {
  sessions: readonly Session[]
  end: FormAction
  /** What is sent along: whose sessions they are. */
  hidden?: Record<string, string>
  now: Date
  timeZone: string
}

/** Where somebody is signed in; each ends by its own button, but the one in which the page is read. */
export const SessionRows = ({ sessions, end, hidden, now, timeZone }: Props) => (
  <Form className="form form-wide" action={end} hidden={hidden} label="End a session">
    <ul className="rows">
      {sessions.map(({ id, browser, address, seenAt, madeAt, isThis }) => (
        <li key={id} className="row">
          <span>
            <b>{browserName(browser)}</b> {isThis && <Tag look="accent">this one</Tag>}
            <small>
              {address || 'no address'}, seen <Moment at={seenAt} now={now} timeZone={timeZone} />, signed in{' '}
              <Moment at={madeAt} now={now} timeZone={timeZone} />
            </small>
          </span>
          {!isThis && (
            <SubmitButton look="quiet" name="sessionId" value={id}>
              End
              <VisuallyHidden>
                {' '}
                {browserName(browser)}, {address}
              </VisuallyHidden>
            </SubmitButton>
          )}
        </li>
      ))}
    </ul>
  </Form>
)
