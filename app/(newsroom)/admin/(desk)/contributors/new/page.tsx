import type { Metadata } from 'next'
import { make } from '#app/(newsroom)/admin/(desk)/contributors/actions.ts'
import { forStaff } from '#app/(newsroom)/for-staff.ts'
import { MakeContributor } from '#components/newsroom/contributors/contributor-form.tsx'
import { NotForYou } from '#components/newsroom/desk/desk-refusals.tsx'
import { DeskPage } from '#components/newsroom/shell/desk-page.tsx'
import { authorise } from '#domain/authorise.ts'

export const metadata: Metadata = { title: 'Make a contributor' }

export default async function NewContributorPage() {
  const asked = await forStaff(async (staff) => authorise(staff, 'make-contributor'))
  if ('why' in asked) return <NotForYou why={asked.why} />
  return (
    <DeskPage title="Make a contributor" back={{ href: '/admin/contributors', label: 'Contributors' }}>
      <MakeContributor make={make} />
    </DeskPage>
  )
}
