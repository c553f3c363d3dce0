import { DutyList } from '#components/newsroom/people/duties.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Heading } from '#components/ui/heading.tsx'
import type { MyDesk as Desk } from '#domain/desk.ts'
import type { Account, DeadLetter, Invitation } from '#domain/person.ts'
import { accessWords } from '#domain/role-words.ts'
import { timeOf } from '#lib/dates.ts'
import { Embargoes } from './embargoes.tsx'
import { GoingOut } from './going-out.tsx'
import { StoryRows } from './story-rows.tsx'
import { waitingFor } from './waiting.ts'

type Props = {
  desk: Desk
  mayStart: boolean
  account: Account
  invitations: readonly Invitation[]
  letters: readonly DeadLetter[]
  mayInvite: boolean
  paperName: string
  now: Date
  timeZone: string
}

/** What waits for whoever has come in, and what they may do. */
export const MyDesk = ({
  desk,
  mayStart,
  account,
  invitations,
  letters,
  mayInvite,
  paperName,
  now,
  timeZone,
}: Props) => {
  const waiting = waitingFor({ account, invitations, letters, now, timeZone })
  const sections = account.sections === 'all' ? 'all' : account.sectionNames
  const needs = waiting.length + desk.waiting.length
  const rows = { at: desk.at, timeZone }
  return (
    <div className="stack">
      <div className="greeting">
        <p className="greeting-words">
          {greeting(timeOf({ language: 'en', timeZone }, now))}, <bdi>{account.name}</bdi>.
        </p>
        <p>
          You are {accessWords(account.role, sections)} of {paperName}.
        </p>
      </div>
      <GoingOut goingOut={desk.goingOut} {...rows} />
      <div className="columns">
        <div className="stack">
          <section>
            <Heading note={needs > 0 ? needs : undefined}>Needs you</Heading>
            {desk.waiting.length > 0 && (
              <StoryRows label="Stories that wait for you" stories={desk.waiting} {...rows} />
            )}
            <Errands waiting={waiting} />
            {needs === 0 && (
              <EmptyState title="Nothing waits for you." action={<ButtonLink href="/">To the front page</ButtonLink>}>
                Nothing is to be approved or published, and your ways in are in order.
              </EmptyState>
            )}
          </section>
          <section>
            <Heading note={desk.mine.length > 0 ? desk.mine.length : undefined}>Your stories</Heading>
            {desk.mine.length > 0 ? (
              <StoryRows label="Your stories" stories={desk.mine} {...rows} />
            ) : (
              <EmptyState title="You work on no story." action={<NextStep mayStart={mayStart} mayInvite={mayInvite} />}>
                What you start, write in, or are asked for stands here until it is out.
              </EmptyState>
            )}
          </section>
        </div>
        <div className="stack">
          {desk.embargoes.length > 0 && <Embargoes embargoes={desk.embargoes} timeZone={timeZone} />}
          <Disclosure label="What you may do">
            <DutyList role={account.role} />
          </Disclosure>
        </div>
      </div>
    </div>
  )
}

/** What waits besides stories: letters, invitations, one’s own ways in. */
const Errands = ({ waiting }: { waiting: ReturnType<typeof waitingFor> }) =>
  waiting.length > 0 && (
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
  )

const NextStep = ({ mayStart, mayInvite }: { mayStart: boolean; mayInvite: boolean }) => (
  <div className="form-foot">
    {mayStart && <ButtonLink href="/admin/articles/new">New story</ButtonLink>}
    {mayInvite && <ButtonLink href="/admin/people/invite">Invite somebody</ButtonLink>}
  </div>
)

function greeting(time: string): string {
  if (time >= '05:00' && time < '12:00') return 'Good morning'
  return time >= '12:00' && time < '18:00' ? 'Good afternoon' : 'Good evening'
}
