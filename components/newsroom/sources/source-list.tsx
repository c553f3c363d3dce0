import { MoreLink } from '#components/newsroom/topics/more-link.tsx'
import { NameFilter } from '#components/newsroom/topics/name-filter.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Table } from '#components/ui/table.tsx'
import { type DeskSource, type NamedList, storiesInWords } from '#domain/standing.ts'

type Props = NamedList<DeskSource> & { text: string }

export const SourceList = ({ lines, after, text }: Props) => (
  <div className="stack">
    <NameFilter action="/admin/sources" text={text} label="Which sources to show" />
    {lines.length === 0 ? (
      <EmptyState
        title={text ? 'No source has these words in its name.' : 'There is no source yet.'}
        action={
          <ButtonLink href={text ? '/admin/sources' : '/admin/sources/new'}>
            {text ? 'Show all' : 'Make the first source'}
          </ButtonLink>
        }
      >
        Agencies, papers, ministries: what a story says it stands on, so that everything from one can be found.
      </EmptyState>
    ) : (
      <Table
        caption="Sources"
        captionHidden
        columns={[{ label: 'Source' }, { label: 'Web address' }, { label: 'Stories', end: true }]}
        rows={lines.map(({ id, name, url, stories }) => ({
          key: id,
          cells: [
            <a key="name" href={`/admin/sources/${id}`} dir="auto">
              {name}
            </a>,
            url ? <bdi key="url">{url}</bdi> : 'None',
            storiesInWords(stories),
          ],
        }))}
      />
    )}
    <MoreLink action="/admin/sources" text={text} after={after} />
  </div>
)
