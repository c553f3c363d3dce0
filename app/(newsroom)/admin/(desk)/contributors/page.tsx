import type { Metadata } from 'next'
import { type NameSearch, questionOf } from '#app/(newsroom)/admin/(desk)/topics/question.ts'
import { forStaff } from '#app/(newsroom)/for-staff.ts'
import { ContributorList } from '#components/newsroom/contributors/contributor-list.tsx'
import { NotForYou } from '#components/newsroom/desk/desk-refusals.tsx'
import { DeskPage } from '#components/newsroom/shell/desk-page.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { listContributors } from '#db/queries/newsroom/contributors.ts'

export const metadata: Metadata = { title: 'Contributors' }

export default async function ContributorsPage({ searchParams }: NameSearch) {
  const question = questionOf(await searchParams)
  const asked = await forStaff((staff) => listContributors(staff, question))
  if ('why' in asked) return <NotForYou why={asked.why} />
  const makeLink = (
    <ButtonLink look="primary" href="/admin/contributors/new">
      Make a contributor
    </ButtonLink>
  )
  return (
    <DeskPage title="Contributors" sub="Who may be bylined" actions={makeLink}>
      <ContributorList {...asked.made} text={question.text} />
    </DeskPage>
  )
}
