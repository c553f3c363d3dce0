import { Moment } from '#components/newsroom/moment.tsx'
import { Avatar } from '#components/ui/avatar.tsx'
import { Table } from '#components/ui/table.tsx'
import { Tag } from '#components/ui/tag.tsx'
import type { Person } from '#domain/person.ts'
import { ROLE_NAMES, scopeWords } from '#domain/role-words.ts'
import { SecondStep } from './second-step.tsx'

type Props = { people: readonly Person[]; myId: string; now: Date; timeZone: string }

/** Everybody who has access or had it. */
export const PeopleTable = ({ people, myId, now, timeZone }: Props) => (
  <Table
    caption="People with access"
    captionHidden
    columns={[
      { label: 'Person' },
      { label: 'Role' },
      { label: 'Sections' },
      { label: 'Second step' },
      { label: 'Last seen' },
    ]}
    rows={people.map((person) => ({
      key: person.id,
      quiet: person.switchedOffAt !== undefined,
      cells: [
        <span key="person" className="person">
          <Avatar id={person.id} name={person.name} />
          <span>
            <a href={`/admin/people/${person.id}`} dir="auto">
              {person.name}
            </a>{' '}
            {person.id === myId && <Tag look="accent">you</Tag>}
            <small>
              <bdi>{person.email}</bdi>
            </small>
          </span>
        </span>,
        ROLE_NAMES[person.role],
        scopeWords(person, person.sectionNames),
        <SecondStep key="second" person={person} />,
        person.switchedOffAt ? (
          <span key="seen">
            <Tag>Switched off</Tag> <Moment at={person.switchedOffAt} now={now} timeZone={timeZone} />
          </span>
        ) : person.seenAt ? (
          <Moment key="seen" at={person.seenAt} now={now} timeZone={timeZone} />
        ) : (
          'Not yet'
        ),
      ],
    }))}
  />
)
