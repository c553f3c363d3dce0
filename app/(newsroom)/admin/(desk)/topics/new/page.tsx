import type { Metadata } from 'next'
import { make } from '#app/(newsroom)/admin/(desk)/topics/actions.ts'
import { forStaff } from '#app/(newsroom)/for-staff.ts'
import { NotForYou } from '#components/newsroom/desk/desk-refusals.tsx'
import { DeskPage } from '#components/newsroom/shell/desk-page.tsx'
import { MakeTopic } from '#components/newsroom/topics/topic-form.tsx'
import { authorise } from '#domain/authorise.ts'

export const metadata: Metadata = { title: 'Make a topic' }

export default async function NewTopicPage() {
  const asked = await forStaff(async (staff) => authorise(staff, 'make-topic'))
  if ('why' in asked) return <NotForYou why={asked.why} />
  return (
    <DeskPage title="Make a topic" back={{ href: '/admin/topics', label: 'Topics' }}>
      <MakeTopic make={make} />
    </DeskPage>
  )
}
