import { ButtonLink } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Table } from '#components/ui/table.tsx'
import { Tag } from '#components/ui/tag.tsx'
import { type NamedList, storiesInWords, type TopicLine } from '#domain/standing.ts'
import { MoreLink } from './more-link.tsx'
import { NameFilter } from './name-filter.tsx'

type Props = NamedList<TopicLine> & { text: string }

export const TopicList = ({ lines, after, text }: Props) => (
  <div className="stack">
    <NameFilter action="/admin/topics" text={text} label="Which topics to show" />
    {lines.length === 0 ? (
      <EmptyState
        title={text ? 'No topic has these words in its name.' : 'There is no topic yet.'}
        action={
          <ButtonLink href={text ? '/admin/topics' : '/admin/topics/new'}>
            {text ? 'Show all' : 'Make the first topic'}
          </ButtonLink>
        }
      >
        Topics gather stories across sections: a river, a court case, an election.
      </EmptyState>
    ) : (
      <Table
        caption="Topics"
        captionHidden
        columns={[{ label: 'Topic' }, { label: 'Address' }, { label: 'Summary' }, { label: 'Stories', end: true }]}
        rows={lines.map((topic) => ({
          key: topic.id,
          quiet: topic.partOf !== undefined,
          cells: [
            <span key="name">
              <a href={`/admin/topics/${topic.id}`} dir="auto">
                {topic.name}
              </a>
              {topic.partOf && (
                <small>
                  part of <bdi>{topic.partOf.name}</bdi>
                </small>
              )}
            </span>,
            <bdi key="address">/topics/{topic.slug}</bdi>,
            topic.hasSummary ? 'Written' : <Tag key="summary">None</Tag>,
            storiesInWords(topic.stories),
          ],
        }))}
      />
    )}
    <MoreLink action="/admin/topics" text={text} after={after} />
  </div>
)
