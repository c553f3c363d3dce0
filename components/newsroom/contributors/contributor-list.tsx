import { MoreLink } from '#components/newsroom/topics/more-link.tsx'
import { NameFilter } from '#components/newsroom/topics/name-filter.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Table } from '#components/ui/table.tsx'
import { type ContributorLine, type NamedList, storiesInWords } from '#domain/standing.ts'

type Props = NamedList<ContributorLine> & { text: string }

export const ContributorList = ({ lines, after, text }: Props) => (
  <div className="stack">
    <NameFilter action="/admin/contributors" text={text} label="Which contributors to show" />
    {lines.length === 0 ? (
      <EmptyState
        title={text ? 'Nobody has these words in their name.' : 'Nobody can be bylined yet.'}
        action={
          <ButtonLink href={text ? '/admin/contributors' : '/admin/contributors/new'}>
            {text ? 'Show all' : 'Make the first contributor'}
          </ButtonLink>
        }
      >
        A contributor is a byline: a person or a desk. It stays when somebody leaves, and opens nothing.
      </EmptyState>
    ) : (
      <Table
        caption="Contributors"
        captionHidden
        columns={[{ label: 'Name' }, { label: 'Kind' }, { label: 'Place' }, { label: 'Stories', end: true }]}
        rows={lines.map(({ id, name, kind, jobTitle, place, stories }) => ({
          key: id,
          cells: [
            <span key="name">
              <a href={`/admin/contributors/${id}`} dir="auto">
                {name}
              </a>
              {jobTitle && <small dir="auto">{jobTitle}</small>}
            </span>,
            kind === 'desk' ? 'Desk' : 'Person',
            place,
            storiesInWords(stories),
          ],
        }))}
      />
    )}
    <MoreLink action="/admin/contributors" text={text} after={after} />
  </div>
)
