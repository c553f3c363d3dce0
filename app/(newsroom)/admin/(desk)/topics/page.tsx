import type { Metadata } from 'next'
import { type NameSearch, questionOf } from '#app/(newsroom)/admin/(desk)/topics/question.ts'
import { forStaff } from '#app/(newsroom)/for-staff.ts'
import { NotForYou } from '#components/newsroom/desk/desk-refusals.tsx'
import { DeskPage } from '#components/newsroom/shell/desk-page.tsx'
import { TopicList } from '#components/newsroom/topics/topic-list.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { listTopics } from '#db/queries/newsroom/topics.ts'

export const metadata: Metadata = { title: 'Topics' }

export default async function TopicsPage({ searchParams }: NameSearch) {
  const question = questionOf(await searchParams)
  const asked = await forStaff((staff) => listTopics(staff, question))
  if ('why' in asked) return <NotForYou why={asked.why} />
  const makeLink = (
    <ButtonLink look="primary" href="/admin/topics/new">
      Make a topic
    </ButtonLink>
  )
  return (
    <DeskPage title="Topics" sub="What stories are about" actions={makeLink}>
      <TopicList {...asked.made} text={question.text} />
    </DeskPage>
  )
}
