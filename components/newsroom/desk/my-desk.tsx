import { DutyList } from '#components/newsroom/people/duties.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Heading } from '#components/ui/heading.tsx'
import { Panel } from '#components/ui/panel.tsx'
import type { Account, DeadLetter, Invitation } from '#domain/person.ts'
import { accessWords } from '#domain/role-words.ts'
import { timeOf } from '#lib/dates.ts'
import { waitingFor } from './waiting.ts'

type Props = {
  account: Account
  invitations: readonly Invitation[]
  letters: readonly DeadLetter[]
  mayInvite: boolean
  paperName: string
  now: Date
  timeZone: string
}

/** What waits for whoever has come in, and what they may do. */
export const MyDesk = ({ account, invitations, letters, mayInvite, paperName, now, timeZone }: Props) => {
  const waiting = waitingFor({ account, invitations, letters, now, timeZone })
  const sections = account.sections === 'all' ? 'all' : account.sectionNames
  return (
    <div className="columns">
      <div className="stack">
        <div className="greeting">
          <p className="greeting-words">
            {greeting(timeOf({ language: 'en', timeZone }, now))}, <bdi>{account.name}</bdi>.
          </p>
          <p>
            You are {accessWords(account.role, sections)} of {paperName}.
          </p>
        </div>
        <section>
          <Heading note={waiting.length > 0 ? waiting.length : undefined}>Needs you</Heading>
          {waiting.length > 0 ? (
            <ul className="rows needs">
              {waiting.map(({ key, title, words, href, label, isUrgent }) => (
                <li key={key} className="row">
                  <span>
                    <b className={isUrgent ? 'urgent' : undefined}>{title}</b>
                    <small>{words}</small>
                  </span>
                  <ButtonLink href={href}>{label}</ButtonLink>
                </li>
              ))}
            </ul>
          ) : (
            <EmptyState
              title="Nothing waits for you."
              action={
                mayInvite ? (
                  <ButtonLink look="primary" href="/admin/people/invite">
                    Invite somebody
                  </ButtonLink>
                ) : (
                  <ButtonLink href="/">To the front page</ButtonLink>
                )
              }
            >
              {mayInvite
                ? 'Everybody you invited has come in and every letter went out.'
                : 'Your ways in are in order. Read what is out, as readers see it.'}
            </EmptyState>
          )}
        </section>
      </div>
      <Panel title="What you may do">
        <DutyList role={account.role} />
      </Panel>
    </div>
  )
}

function greeting(time: string): string {
  if (time >= '05:00' && time < '12:00') return 'Good morning'
  return time >= '12:00' && time < '18:00' ? 'Good afternoon' : 'Good evening'
}
