import type { Metadata } from 'next'
import { change, settleMerger } from '#app/(newsroom)/admin/(desk)/topics/actions.ts'
import { questionOf } from '#app/(newsroom)/admin/(desk)/topics/question.ts'
import { thePaper } from '#app/(newsroom)/desk-frame.tsx'
import { forStaff } from '#app/(newsroom)/for-staff.ts'
import type { SignedIn } from '#app/(newsroom)/session.ts'
import { NotForYou, NotHere } from '#components/newsroom/desk/desk-refusals.tsx'
import { Done } from '#components/newsroom/sections/done.tsx'
import { DeskPage } from '#components/newsroom/shell/desk-page.tsx'
import { TopicView } from '#components/newsroom/topics/topic-view.tsx'
import { getTopic, listTopicsFor } from '#db/queries/newsroom/topics.ts'
import { may } from '#domain/staff.ts'
import type { DeskTopic } from '#domain/standing.ts'
import { answer } from '#press/page.ts'

export const metadata: Metadata = { title: 'Topic' }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function TopicPage({ params, searchParams }: Props) {
  const [{ id }, search] = await Promise.all([params, searchParams])
  const asked = await forStaff((staff) => getTopic(staff, id))
  if ('why' in asked) return <NotForYou why={asked.why} />
  const topic = asked.made
  if (!topic) {
    answer({ status: 404 })
    return <NotHere title="No such topic" what="No topic of the paper has this address of a page." />
  }
  const { text } = questionOf(search)
  const [offered, { timeZone }] = await Promise.all([offeredTo(asked.staff, topic, text), thePaper()])
  return (
    <DeskPage title={topic.name} sub="Topic" back={{ href: '/admin/topics', label: 'Topics' }}>
      {search.done === 'made' && (
        <Done>Made. Readers find its page once it has a summary or a story that they see.</Done>
      )}
      <TopicView
        topic={topic}
        offered={offered}
        text={text}
        actions={{ change, settleMerger }}
        now={new Date()}
        timeZone={timeZone}
      />
    </DeskPage>
  )
}

/** What it may become part of; undefined for whoever merges nothing. */
const offeredTo = async (staff: SignedIn, topic: DeskTopic, text: string) =>
  may(staff, 'merge-topics') ? listTopicsFor(staff, topic, text) : undefined
