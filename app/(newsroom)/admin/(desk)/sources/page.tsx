import type { Metadata } from 'next'
import { type NameSearch, questionOf } from '#app/(newsroom)/admin/(desk)/topics/question.ts'
import { forStaff } from '#app/(newsroom)/for-staff.ts'
import { NotForYou } from '#components/newsroom/desk/desk-refusals.tsx'
import { DeskPage } from '#components/newsroom/shell/desk-page.tsx'
import { SourceList } from '#components/newsroom/sources/source-list.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { listSources } from '#db/queries/newsroom/sources.ts'

export const metadata: Metadata = { title: 'Sources' }

export default async function SourcesPage({ searchParams }: NameSearch) {
  const question = questionOf(await searchParams)
  const asked = await forStaff((staff) => listSources(staff, question))
  if ('why' in asked) return <NotForYou why={asked.why} />
  const makeLink = (
    <ButtonLink look="primary" href="/admin/sources/new">
      Make a source
    </ButtonLink>
  )
  return (
    <DeskPage title="Sources" sub="What stories stand on" actions={makeLink}>
      <SourceList {...asked.made} text={question.text} />
    </DeskPage>
  )
}
