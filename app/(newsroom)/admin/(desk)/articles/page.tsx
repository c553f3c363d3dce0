import type { Metadata } from 'next'
import { thePaper } from '#app/(newsroom)/desk-frame.tsx'
import { forStaff } from '#app/(newsroom)/for-staff.ts'
import { NotForYou } from '#components/newsroom/desk/desk-refusals.tsx'
import { DeskPage } from '#components/newsroom/shell/desk-page.tsx'
import { StoryFilters } from '#components/newsroom/stories/story-filters.tsx'
import { StoryTable } from '#components/newsroom/stories/story-table.tsx'
import { StoryViews } from '#components/newsroom/stories/story-views.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Pager } from '#components/ui/pager.tsx'
import { listColleagues } from '#db/queries/newsroom/colleagues.ts'
import { listStories } from '#db/queries/newsroom/stories.ts'
import { may } from '#domain/staff.ts'
import { readStoryQuestion, storyQuery } from './question.ts'

export const metadata: Metadata = { title: 'Stories' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function StoriesPage({ searchParams }: Props) {
  const question = readStoryQuestion(await searchParams)
  const { before, after, ...filter } = question
  const asked = await forStaff((staff) =>
    Promise.all([listStories(staff, filter, { before, after }), listColleagues(staff), thePaper()]),
  )
  if ('why' in asked) return <NotForYou why={asked.why} />
  const { staff, made } = asked
  const [{ stories, newer, older, at }, colleagues, { timeZone, sections }] = made
  const isFiltered = storyQuery(filter) !== ''
  const mayStart = may(staff, 'start')
  const start = (
    <ButtonLink look="primary" href="/admin/articles/new">
      New story
    </ButtonLink>
  )
  return (
    <DeskPage title="Stories" sub="The newest worked on first" actions={mayStart && start}>
      <div className="stack">
        <StoryViews question={filter} me={staff.id} />
        <StoryFilters
          filter={filter}
          sections={sections.filter(({ id }) => staff.sections === 'all' || staff.sections.includes(id))}
          colleagues={colleagues}
        />
        {stories.length > 0 ? (
          <StoryTable stories={stories} at={at} timeZone={timeZone} />
        ) : (
          <EmptyState
            title={isFiltered ? 'No story is like this.' : 'No story has been started yet.'}
            action={isFiltered ? <ButtonLink href="/admin/articles">Show all stories</ButtonLink> : mayStart && start}
          >
            {isFiltered ? 'Ask for another section, stage or word.' : 'The first one is yours to write.'}
          </EmptyState>
        )}
        <Pager
          label="Pages of stories"
          turn={question}
          newer={newer}
          older={older}
          address={(turn) => `/admin/articles${storyQuery(filter, turn)}`}
        />
      </div>
    </DeskPage>
  )
}
