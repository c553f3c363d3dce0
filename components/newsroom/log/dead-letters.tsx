import { Form } from '#components/newsroom/form/form.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import { Moment } from '#components/newsroom/moment.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { Table } from '#components/ui/table.tsx'
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx'
import type { DeadLetter } from '#domain/person.ts'

type Props = { letters: readonly DeadLetter[]; settle: FormAction; sendsMail: boolean; now: Date; timeZone: string }

/** Letters that were given up: what, to whom, why, and what to do with them. */
export const DeadLetters = ({ letters, settle, sendsMail, now, timeZone }: Props) => (
  <Form className="form form-wide" action={settle} label="Dead letters">
    {letters.length > 0 ? (
      <Table
        caption="A letter is tried for hours before it is given up. Look at the address and the reason before you send it again."
        columns={[
          { label: 'Letter' },
          { label: 'To' },
          { label: 'Why it was given up' },
          { label: 'Given up' },
          { label: 'What to do', hidden: true, end: true },
        ]}
        rows={letters.map(({ id, subject, to, tries, lastError, deadAt }) => ({
          key: id,
          cells: [
            <span key="letter" dir="auto">
              {subject}
            </span>,
            <bdi key="to">{to}</bdi>,
            <span key="why">
              <span dir="auto">{lastError ?? 'The mail server did not say.'}</span>
              <small>{tries === 1 ? 'one try' : `${tries} tries`}</small>
            </span>,
            <Moment key="dead" at={deadAt} now={now} timeZone={timeZone} />,
            <span key="do" className="form-foot">
              <SubmitButton look="quiet" name="sendAgain" value={id}>
                Send again<VisuallyHidden> to {to}</VisuallyHidden>
              </SubmitButton>
              <SubmitButton look="danger" name="drop" value={id}>
                Drop<VisuallyHidden> the letter to {to}</VisuallyHidden>
              </SubmitButton>
            </span>,
          ],
        }))}
      />
    ) : (
      <EmptyState title="No letter is dead." action={<ButtonLink href="/admin">To my desk</ButtonLink>}>
        {sendsMail
          ? 'Whatever the mail server refuses for good will be listed here.'
          : 'This paper sends no mail: links are shown to whoever makes them. Mail goes out when SMTP_URL is set.'}
      </EmptyState>
    )}
  </Form>
)
